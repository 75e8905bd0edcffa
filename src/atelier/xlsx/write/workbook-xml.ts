import type { SheetModel, WorkbookModel } from "../../../workbook/model";
import { columnName, quoteSheet } from "../../../workbook/address";
import { keptResults } from "../../../workbook/kept/kept-results";
import { absoluteArea } from "../address";
import { CALCULATION_ENGINE } from "../calculation-engine";
import { NAMESPACES } from "../xml/namespaces";
import { escapeText, xml, type XmlAttributes } from "../xml/write-xml";
import { externalLinksXml } from "./external-links";
import type { WorkbookContext } from "./sheet-context";
import { storedFormula } from "./stored-formula";

/**
 * Excel is asked to calculate everything only when some results are known to be out of date; with no engine named when
 * none of them was ever checked, as the file that was read did.
 */
function calculationXml(model: WorkbookModel): string {
  const unchecked = model.recalculate === "unchecked";
  const asks = model.recalculate !== undefined || keptResults(model).some(({ stale }) => stale);
  return xml("calcPr", {
    calcId: unchecked ? undefined : CALCULATION_ENGINE,
    fullCalcOnLoad: asks || undefined,
    ...calculationAttributes(model),
  });
}

/** The tab in front: the model's, else the first that is visible. */
export function activeTab(model: WorkbookModel): number {
  const named = model.sheets.findIndex(({ name }) => name === model.activeSheet);
  const first = model.sheets.findIndex(({ visibility }) => visibility === "visible");
  return Math.max(0, named >= 0 ? named : first);
}

/** The workbook part, which is at `path`; adds those of its links. `sheetRelationships` are those of its sheets, in order. */
export function workbookXml(
  model: WorkbookModel,
  path: string,
  sheetRelationships: readonly string[],
  context: WorkbookContext,
): string {
  const tab = activeTab(model);
  const view =
    model.activeSheet === undefined && tab === 0 ? "" : xml("bookViews", {}, xml("workbookView", { activeTab: tab }));
  const ids = sheetNumbers(model.sheets);
  const names = definedNamesXml(model, context);
  return xml("workbook", { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships }, [
    view,
    xml(
      "sheets",
      {},
      model.sheets.map(({ name, visibility }, i) =>
        xml("sheet", {
          name,
          sheetId: ids[i],
          state: visibility === "visible" ? undefined : visibility,
          "r:id": sheetRelationships[i],
        }),
      ),
    ),
    externalLinksXml(model.externalLinks ?? [], path, context.files),
    names === "" ? "" : xml("definedNames", {}, names),
    calculationXml(model),
  ]);
}

function calculationAttributes({ calculation = {} }: WorkbookModel): XmlAttributes {
  const { mode, iterate, iterations, precision, asDisplayed, numbersColumns, notOnSave } = calculation;
  return {
    calcMode: mode,
    refMode: numbersColumns ? "R1C1" : undefined,
    iterate,
    iterateCount: iterations,
    iterateDelta: precision,
    fullPrecision: asDisplayed ? false : undefined,
    calcOnSave: notOnSave ? false : undefined,
  };
}

/** The sheets' own identifiers where they are numbers a file accepts, others in their place. */
function sheetNumbers(sheets: readonly SheetModel[]): readonly number[] {
  const wanted = sheets.map(({ id }) => (/^[1-9]\d{0,4}$/.test(id) && Number(id) < 65_535 ? Number(id) : undefined));
  const taken = new Set<number | undefined>(wanted);
  let next = 1;
  return wanted.map((number, i) => {
    if (number !== undefined && wanted.indexOf(number) === i) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}

function definedNamesXml(model: WorkbookModel, context: WorkbookContext): string {
  const tabOf = (sheet: string | undefined): number | undefined => {
    const index = model.sheets.findIndex(({ name }) => name === sheet);
    return index < 0 ? undefined : index;
  };
  const own = model.names
    // A name limited to a sheet that is gone means nothing, and would become the whole workbook's.
    .filter(({ sheet }) => sheet === undefined || tabOf(sheet) !== undefined)
    .flatMap(({ name, formula, sheet, hidden }) => {
      const stored = storedFormula(formula, context);
      const attributes = { name, localSheetId: tabOf(sheet), hidden };
      return stored === undefined ? [] : [xml("definedName", attributes, escapeText(stored))];
    });
  return [...own, ...model.sheets.flatMap(reservedNames)].join("");
}

/** What the format keeps as names: the printed area, the repeated rows and columns, the filtered range. */
function reservedNames({ name, print, autoFilter }: SheetModel, localSheetId: number): readonly string[] {
  const sheet = quoteSheet(name);
  const titles = [
    ...(print?.repeatColumns
      ? [`${sheet}!$${columnName(print.repeatColumns.first)}:$${columnName(print.repeatColumns.last)}`]
      : []),
    ...(print?.repeatRows ? [`${sheet}!$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`] : []),
  ];
  const reserved = (key: string, reference: string, hidden?: true): string =>
    xml("definedName", { name: `_xlnm.${key}`, localSheetId, hidden }, escapeText(reference));
  return [
    ...(autoFilter ? [reserved("_FilterDatabase", `${sheet}!${absoluteArea(autoFilter)}`, true)] : []),
    ...(print?.area ? [reserved("Print_Area", `${sheet}!${absoluteArea(print.area)}`)] : []),
    ...(titles.length > 0 ? [reserved("Print_Titles", titles.join(","))] : []),
  ];
}
