/** A workbook by hand that holds one of everything `FATES` names. */
import { packageOf, MAIN, OFFICE, relationships, worksheet, type Parts } from "./hand-made";

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; pt&quot;"/></numFmts>` +
  '<fonts><font/><font><b/><vertAlign val="superscript"/></font></fonts>' +
  '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
  "<borders><border/></borders>" +
  '<cellXfs><xf/><xf fillId="2"/><xf numFmtId="170"/><xf><protection locked="0"/></xf><xf fontId="1"/><xf xfId="3"/><xf numFmtId="14"/></cellXfs>' +
  '<dxfs><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>' +
  '<border><left style="thin"/></border><numFmt numFmtId="171" formatCode="0"/></dxf></dxfs>' +
  '<tableStyles count="1"><tableStyle name="Maison" count="0"/></tableStyles></styleSheet>';

const CELLS =
  '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><t>Note</t></is></c>' +
  '<c r="B1" t="inlineStr"><is><t>Double</t></is></c></row>' +
  '<row r="2"><c r="A2" s="2"><v>12</v></c><c r="B2"><f>A2*2</f><v>24</v></c><c r="C2" s="4"><v>1</v></c>' +
  '<c r="D2" s="5"><v>1</v></c><c r="E2" t="e" vm="1"><v>#VALUE!</v></c></row>' +
  '<row r="3" outlineLevel="1"><c r="A3" s="1"><v>8</v></c><c r="B3"><f>A3*2</f><v>16</v></c>' +
  '<c r="C3" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>ア</t></rPh></is></c></row>' +
  '<row r="4"><c r="A4"><f>[1]Ailleurs!A1</f><v>3</v></c><c r="B4"><f>[2]Ailleurs!A1</f><v>4</v></c><c r="C4"><f t="dataTable" ref="C4" r1="A1"/><v>8</v></c></row>' +
  '<row r="30000"><c r="A30000" s="1"/></row></sheetData>';

const CONDITIONS =
  '<conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>10</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="1" priority="2"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D2"><cfRule type="dataBar" priority="4"><dataBar minLength="20"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E2"><cfRule type="top10" priority="5" rank="3"/></conditionalFormatting>';

const VALIDATIONS =
  '<dataValidations><dataValidation type="list" sqref="A2" showDropDown="1"><formula1>"oui,non"</formula1></dataValidation>' +
  '<dataValidation type="whole" sqref="A3"><formula1>0</formula1><formula2>20</formula2></dataValidation>' +
  '<dataValidation type="custom" sqref="A4"><formula1>[1]Ailleurs!A1</formula1></dataValidation></dataValidations>';

const NOTES = worksheet(
  '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' +
    '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="2" width="20" customWidth="1" style="3"/></cols>' +
    CELLS +
    '<sheetProtection sheet="1"/><protectedRanges><protectedRange name="Saisie" sqref="A1"/></protectedRanges>' +
    '<scenarios><scenario name="Haut"/></scenarios>' +
    '<autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter><dataConsolidate/>' +
    '<mergeCells count="1"><mergeCell ref="F1:G1"/><mergeCell ref="G1:H1"/></mergeCells>' +
    CONDITIONS +
    VALIDATIONS +
    '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>' +
    '<pageSetup paperSize="5" pageOrder="overThenDown" orientation="landscape" useFirstPageNumber="1" firstPageNumber="4"/>' +
    "<headerFooter><oddHeader>&amp;CNotes</oddHeader></headerFooter>" +
    '<rowBreaks count="2"><brk id="2" man="1"/><brk id="7"/></rowBreaks><cellWatches><cellWatch r="A1"/></cellWatches>' +
    '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    '<tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    "<extLst><ext><sparklineGroups><sparklineGroup><sparklines><sparkline/></sparklines></sparklineGroup></sparklineGroups></ext></extLst>",
);

const DRAWING =
  '<wsDr><oneCellAnchor><pic/></oneCellAnchor><twoCellAnchor><sp ObjectType="List"/></twoCellAnchor><twoCellAnchor><graphicFrame><cNvPr name="G"/>' +
  '<graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></graphic></graphicFrame></twoCellAnchor></wsDr>';

/** Shapes as Excel writes them, which are not always XML. */
const SHAPES =
  '<xml><v:shape><x:ClientData ObjectType="Note"/></v:shape><v:shape><x:ClientData ObjectType="Pict"/></v:shape><v:shape><v:textbox><br>Calculer</v:textbox>' +
  '<x:ClientData ObjectType="Button"/></v:shape></xml>';

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileSharing readOnlyRecommended="1"/><workbookPr date1904="1"/>` +
  '<workbookProtection lockStructure="1"/><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/>' +
  '<sheet name="Cachée" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Module1" sheetId="3" r:id=""/></sheets>' +
  '<externalReferences><externalReference r:id="rId6"/></externalReferences>' +
  '<definedNames><definedName name="Seuil" comment="Le seuil">Notes!$A$2</definedName>' +
  '<definedName name="Macro" xlm="1">Notes!$A$3</definedName><definedName name="Fonction" function="1">Notes!$A$3</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Notes!$A$1:$B$4</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Notes!$1:$1</definedName></definedNames>' +
  '<calcPr calcMode="manual" refMode="R1C1" iterate="1" iterateCount="50" iterateDelta="0.01"/>' +
  '<customWorkbookViews><customWorkbookView name="Jury"/></customWorkbookViews></workbook>';

const TABLE =
  '<table id="1" name="Releve" displayName="Releve" ref="A1:B3" dataDxfId="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Note"/>' +
  '<tableColumn id="2" name="Double"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn></tableColumns></table>';

const PARTS: Parts = {
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "core-properties", "docProps/core.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
    ["rId5", "origin", "_xmlsignatures/origin.sigs"],
    ["rId6", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
    ["rId7", "extensibility", "customUI/customUI.xml"],
  ),
  "docProps/core.xml": "<coreProperties><title>Notes du jury</title><creator>Alix Morel</creator></coreProperties>",
  "docProps/app.xml": "<Properties><Application>Excel</Application><Company>Cnam</Company></Properties>",
  "docProps/custom.xml":
    '<Properties><property pid="2" name="Service"><lpwstr>Jury</lpwstr></property><property pid="3" name="Lié" linkTarget="Seuil"><r8>1</r8></property></Properties>',
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "theme", "theme1.xml"],
    ["rId5", "vbaProject", "vbaProject.bin"],
    ["rId6", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId7", "connections", "connections.xml"],
    ["rId8", "customXml", "../customXml/item1.xml"],
    ["rId9", "powerPivotData", "model/item.data"],
    ["rId10", "revisionHeaders", "revisions/revisionHeaders.xml"],
    ["rId11", "person", "persons/person.xml"],
  ),
  "xl/externalLinks/externalLink1.xml":
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Ailleurs"/></sheetNames>` +
    '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>3</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
    "rId1",
    "externalLinkPath",
    "Budget.xlsx",
    "External",
  ]),
  "xl/theme1.xml": '<theme name="Charte"/>',
  "xl/connections.xml": "<connections><connection/></connections>",
  "xl/styles.xml": STYLES,
  "xl/worksheets/sheet2.xml": worksheet(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="6"><v>10</v></c></row></sheetData>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "table", "../tables/table1.xml"],
    ["rId4", "comments", "../comments1.xml"],
    ["rId5", "threadedComment", "../threadedComments/one.xml"],
    ["rId6", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ["rId7", "slicer", "../slicers/slicer1.xml"],
    ["rId8", "oleObject", "../embeddings/one.bin"],
  ),
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/vmlDrawing1.vml": SHAPES,
  "xl/tables/table1.xml": TABLE,
  "xl/comments1.xml":
    '<comments><authors><author>Alix</author></authors><commentList><comment ref="A2" authorId="0"><text><t>À revoir</t></text></comment></commentList></comments>',
  "xl/threadedComments/one.xml":
    '<ThreadedComments><threadedComment ref="B2"><text>Oui ?</text></threadedComment></ThreadedComments>',
};

export const everything: Uint8Array = packageOf(NOTES, PARTS);
