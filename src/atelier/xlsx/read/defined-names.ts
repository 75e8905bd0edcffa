import type { DefinedName } from "../../../workbook/model";
import { hasExternalReference } from "../formula/external-references";
import { fromFileFormula } from "../formula/from-file-formula";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { PrintNames } from "./print-setup";
import type { WorkbookParts } from "./workbook-parts";

/** Names the format keeps for itself: `_xlnm.Print_Area`. */
const RESERVED = /^_xlnm\./i;

/** The names of the workbook and of its sheets; `sheets` in the order of the tabs, of every kind. */
export function readDefinedNames(
  workbook: XmlElement,
  sheets: readonly string[],
  parts: WorkbookParts,
): readonly DefinedName[] {
  return definedNames(workbook).flatMap((element): readonly DefinedName[] => {
    const name = element.attributes["name"] ?? "";
    if (name === "" || RESERVED.test(name)) return [];
    const sheet = sheetOf(element, sheets);
    if (isMacro(element)) {
      parts.notKept.add("macros", sheet);
      return [];
    }
    if (hasExternalReference(element.text)) {
      parts.notKept.add("externalLinks", sheet);
      return [];
    }
    return [
      {
        name,
        formula: fromFileFormula(element.text, parts.functionNames),
        ...(sheet !== undefined && { sheet }),
        ...(booleanAttribute(element, "hidden") && { hidden: true as const }),
      },
    ];
  });
}

/** The names of the file with their formulas as they are stored. */
export function nameTexts(workbook: XmlElement): readonly { readonly name: string; readonly formula: string }[] {
  return definedNames(workbook).map(({ attributes, text }) => ({ name: attributes["name"] ?? "", formula: text }));
}

export function readPrintNames(workbook: XmlElement, sheets: readonly string[], sheet: string): PrintNames {
  const reserved = (name: string): string | undefined =>
    definedNames(workbook).find(
      (element) => element.attributes["name"]?.toLowerCase() === `_xlnm.${name}` && sheetOf(element, sheets) === sheet,
    )?.text;
  const area = reserved("print_area");
  const titles = reserved("print_titles");
  return { ...(area !== undefined && { area }), ...(titles !== undefined && { titles }) };
}

function definedNames(workbook: XmlElement): readonly XmlElement[] {
  return children(child(workbook, "definedNames"), "definedName");
}

function sheetOf(element: XmlElement, sheets: readonly string[]): string | undefined {
  const index = numberAttribute(element, "localSheetId");
  return index === undefined ? undefined : sheets[index];
}

function isMacro(element: XmlElement): boolean {
  return (
    booleanAttribute(element, "function") ||
    booleanAttribute(element, "vbProcedure") ||
    booleanAttribute(element, "xlm")
  );
}
