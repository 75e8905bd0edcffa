import type { Operand, Validation, ValidationRule } from "../../../workbook/model";
import { parseAreas } from "../address";
import { operandCount, readComparison } from "../comparisons";
import { hasExternalReference } from "../formula/external-references";
import { fromFileFormula } from "../formula/from-file-formula";
import { readOperand } from "../formula/operand-text";
import { decodeXstring } from "../xml/xstring";
import { booleanAttribute, child, children, descendants, type XmlElement } from "../xml/xml-element";
import type { WorkbookParts } from "./workbook-parts";

/** The entry rules of a sheet, those of Excel 2010 that read other sheets included. */
export function readValidations(worksheet: XmlElement, sheet: string, parts: WorkbookParts): readonly Validation[] {
  const elements = [
    ...children(child(worksheet, "dataValidations"), "dataValidation"),
    ...descendants(child(worksheet, "extLst"), "dataValidation"),
  ];
  return elements.flatMap((element) => {
    const areas = parseAreas(element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "");
    const rule = areas.length === 0 ? undefined : readRule(element, parts);
    if (rule) {
      // In the format, the attribute that shows the list's own arrow is the one that hides it.
      if (rule.kind === "list" && booleanAttribute(element, "showDropDown"))
        parts.notKept.add("hiddenListArrows", sheet);
      return [{ areas, rule, ...readReactions(element) }];
    }
    // « Any value » without a message asks for nothing.
    if (element.attributes["type"] !== undefined && element.attributes["type"] !== "none") {
      parts.notKept.add("validations", sheet);
    }
    return [];
  });
}

/**
 * The main list holds `formula1`, the extension of Excel 2010 `formula1/xm:f`; a list of choices with commas of their own
 * stands in an alternative, of which older programs read the `Fallback`.
 */
function formula(element: XmlElement, name: "formula1" | "formula2"): string | undefined {
  const fallback = child(child(element, "AlternateContent"), "Fallback");
  const holder = child(element, name) ?? child(fallback, name);
  const text = child(holder, "f")?.text ?? holder?.text;
  return text === undefined || text.trim() === "" ? undefined : text;
}

function readRule(element: XmlElement, parts: WorkbookParts): ValidationRule | undefined {
  const choices = readChoices(child(child(element, "AlternateContent"), "Choice"));
  if (choices) return { kind: "list", source: choices };
  const first = formula(element, "formula1");
  const type = element.attributes["type"] ?? "none";
  if (type === "none")
    return booleanAttribute(element, "showInputMessage") ? { kind: "custom", formula: "=TRUE" } : undefined;
  if (first === undefined || hasExternalReference(first)) return undefined;
  switch (type) {
    case "list":
      return { kind: "list", source: readSource(first, parts) };
    case "custom":
      return { kind: "custom", formula: fromFileFormula(first, parts.functionNames) };
    case "decimal":
    case "whole":
    case "date":
    case "textLength":
      return readComparisonRule(element, type, first, parts);
    // A time of day is a fraction of a day.
    case "time":
      return readComparisonRule(element, "decimal", first, parts);
    default:
      return undefined;
  }
}

/** `x12ac:list`: choices separated by commas, in quotes where they hold one, quotes doubled. */
function readChoices(choice: XmlElement | undefined): readonly string[] | undefined {
  const list = child(choice, "list")?.text;
  if (list === undefined || list === "") return undefined;
  const choices = list.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...choices].map(([, quoted, plain = ""]) => quoted?.replace(/""/g, '"') ?? plain.trim());
}

function readSource(stored: string, parts: WorkbookParts): readonly string[] | string {
  const literal = /^\s*"((?:[^"]|"")*)"\s*$/.exec(stored)?.[1];
  if (literal === undefined) return fromFileFormula(stored, parts.functionNames);
  if (literal === "") return [];
  return literal
    .replace(/""/g, '"')
    .split(",")
    .map((choice) => choice.trim());
}

function readComparisonRule(
  element: XmlElement,
  kind: "decimal" | "whole" | "date" | "textLength",
  first: string,
  parts: WorkbookParts,
): ValidationRule | undefined {
  const comparison = readComparison(element.attributes["operator"], "between");
  if (!comparison) return undefined;
  const stored = [first, formula(element, "formula2")].slice(0, operandCount(comparison));
  const operands = stored.flatMap((text): readonly Operand[] =>
    text === undefined ? [] : [readOperand(text, parts.functionNames)],
  );
  return operands.length === operandCount(comparison) ? { kind, comparison, operands } : undefined;
}

function readReactions(element: XmlElement): Omit<Validation, "areas" | "rule"> {
  const text = (name: string): string | undefined => {
    const stored = element.attributes[name];
    return stored === undefined || stored === "" ? undefined : decodeXstring(stored);
  };
  const errorTitle = text("errorTitle");
  const errorMessage = text("error");
  const promptTitle = text("promptTitle");
  const promptMessage = text("prompt");
  return {
    allowBlank: booleanAttribute(element, "allowBlank"),
    onError: readSeverity(element),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(errorMessage !== undefined && { errorMessage }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(promptMessage !== undefined && { promptMessage }),
  };
}

function readSeverity(element: XmlElement): Validation["onError"] {
  if (!booleanAttribute(element, "showErrorMessage")) return "none";
  const style = element.attributes["errorStyle"];
  return style === "warning" || style === "information" ? style : "stop";
}
