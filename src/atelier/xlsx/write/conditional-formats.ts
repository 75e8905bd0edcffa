import type { Area, ColorStop, ConditionalFormat, ConditionalRule } from "../../../workbook/model";
import { formatCell } from "../../../workbook/address";
import { areaAddress } from "../address";
import { operandText, quotedText } from "../formula/operand-text";
import { toFileFormula } from "../formula/to-file-formula";
import { argb } from "../styles/argb";
import { escapeText, xml, type XmlAttributes } from "../xml/write-xml";
import type { WorkbookContext } from "./sheet-context";

/** The `conditionalFormatting` elements of a sheet; the first rule has the first priority. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], context: WorkbookContext): string {
  return formats
    .map((format, i) => {
      const { attributes, content } = ruleParts(format.rule, format.areas, context);
      const rule = { ...attributes, dxfId: context.styles.differential(format.style), priority: i + 1 };
      return xml(
        "conditionalFormatting",
        { sqref: format.areas.map(areaAddress).join(" ") },
        xml("cfRule", { ...rule, stopIfTrue: format.stopIfTrue }, content),
      );
    })
    .join("");
}

interface RuleParts {
  readonly attributes: XmlAttributes;
  readonly content: string;
}

function ruleParts(rule: ConditionalRule, areas: readonly Area[], context: WorkbookContext): RuleParts {
  const toFile = (formula: string): string => toFileFormula(formula, context.functionNames);
  const first = areas[0] ? formatCell(areas[0].row, areas[0].column) : "A1";
  switch (rule.kind) {
    case "cell": {
      const content = rule.operands.map((operand) => formulaXml(operandText(operand, toFile))).join("");
      return { attributes: { type: "cellIs", operator: rule.comparison }, content };
    }
    case "text":
      return textRule(rule, first);
    case "formula":
      return { attributes: { type: "expression" }, content: formulaXml(toFile(rule.formula)) };
    case "blank":
      return { attributes: { type: "containsBlanks" }, content: formulaXml(`LEN(TRIM(${first}))=0`) };
    case "notBlank":
      return { attributes: { type: "notContainsBlanks" }, content: formulaXml(`LEN(TRIM(${first}))>0`) };
    case "duplicate":
      return { attributes: { type: "duplicateValues" }, content: "" };
    case "unique":
      return { attributes: { type: "uniqueValues" }, content: "" };
    case "colorScale":
      return { attributes: { type: "colorScale" }, content: colorScaleXml(rule.stops) };
    case "dataBar":
      return { attributes: { type: "dataBar" }, content: dataBarXml(rule.color) };
  }
}

/** Excel applies the formula; the other attributes only name the rule in its dialog. */
function textRule(rule: ConditionalRule & { kind: "text" }, first: string): RuleParts {
  const quoted = quotedText(rule.text);
  switch (rule.match) {
    case "contains":
      return textParts("containsText", "containsText", rule.text, `NOT(ISERROR(SEARCH(${quoted},${first})))`);
    case "notContains":
      return textParts("notContainsText", "notContains", rule.text, `ISERROR(SEARCH(${quoted},${first}))`);
    case "beginsWith":
      return textParts("beginsWith", "beginsWith", rule.text, `LEFT(${first},LEN(${quoted}))=${quoted}`);
    case "endsWith":
      return textParts("endsWith", "endsWith", rule.text, `RIGHT(${first},LEN(${quoted}))=${quoted}`);
  }
}

function textParts(type: string, operator: string, text: string, formula: string): RuleParts {
  return { attributes: { type, operator, text }, content: formulaXml(formula) };
}

function colorScaleXml(stops: readonly ColorStop[]): string {
  return xml("colorScale", {}, [
    ...stops.map(({ at }) => stopXml(at)),
    ...stops.map(({ color }) => xml("color", { rgb: argb(color) })),
  ]);
}

function stopXml(at: ColorStop["at"]): string {
  if (typeof at === "string") return xml("cfvo", { type: at });
  if ("number" in at) return xml("cfvo", { type: "num", val: at.number });
  return "percent" in at
    ? xml("cfvo", { type: "percent", val: at.percent })
    : xml("cfvo", { type: "percentile", val: at.percentile });
}

function dataBarXml(color: string): string {
  return xml("dataBar", {}, [
    xml("cfvo", { type: "min" }),
    xml("cfvo", { type: "max" }),
    xml("color", { rgb: argb(color) }),
  ]);
}

function formulaXml(formula: string): string {
  return xml("formula", {}, escapeText(formula));
}
