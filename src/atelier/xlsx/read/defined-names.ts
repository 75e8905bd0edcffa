import type { DefinedName } from "../../../workbook/model";
import { withoutOwnWorkbook } from "../formula/external-references";
import { fromFileFormula } from "../formula/from-file-formula";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { NotKeptKind } from "../not-kept";
import type { PrintNames } from "./print-setup";
import type { WorkbookParts } from "./workbook-parts";

/** Names the format keeps for itself: `_xlnm.Print_Area`. */
const RESERVED = /^_xlnm\./i;

/** Of those, the ones that go with what a copy lacks. */
const LOST_RESERVED: Partial<Readonly<Record<string, NotKeptKind>>> = {
  "_xlnm.criteria": "filterCriteria",
  "_xlnm.extract": "filterCriteria",
  "_xlnm.database": "filterCriteria",
  "_xlnm.consolidate_area": "dataConsolidation",
  "_xlnm.auto_open": "macros",
  "_xlnm.auto_close": "macros",
  "_xlnm.auto_activate": "macros",
  "_xlnm.auto_deactivate": "macros",
};

/** The names of the workbook and of its sheets; `sheets` in the order of the tabs, of every kind. */
export function readDefinedNames(
  workbook: XmlElement,
  sheets: readonly string[],
  parts: WorkbookParts,
): readonly DefinedName[] {
  return definedNames(workbook).flatMap((element): readonly DefinedName[] => {
    const name = element.attributes["name"] ?? "";
    const sheet = sheetOf(element, sheets);
    const lost = LOST_RESERVED[name.toLowerCase()];
    if (lost) parts.notKept.add(lost, sheet);
    if (name === "" || RESERVED.test(name)) return [];
    if (isMacro(element)) {
      parts.notKept.add("macros", sheet);
      return [];
    }
    const linked = parts.linkedWorkbooks.shown(withoutOwnWorkbook(element.text));
    if (linked === undefined) {
      parts.notKept.add("brokenLinks", sheet);
      return [];
    }
    if (element.attributes["comment"]) parts.notKept.add("nameComments", sheet);
    return [
      {
        name,
        formula: fromFileFormula(linked, parts.functionNames),
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

/** What each sheet prints, by the sheet's name. */
export function readPrintNames(workbook: XmlElement, sheets: readonly string[]): ReadonlyMap<string, PrintNames> {
  const names = new Map<string, PrintNames>();
  for (const element of definedNames(workbook)) {
    const sheet = sheetOf(element, sheets);
    const key = PRINT_NAMES[element.attributes["name"]?.toLowerCase() ?? ""];
    const known = sheet === undefined ? undefined : names.get(sheet);
    if (sheet === undefined || !key || known?.[key] !== undefined) continue;
    names.set(sheet, { ...known, [key]: element.text });
  }
  return names;
}

const PRINT_NAMES: Readonly<Record<string, keyof PrintNames>> = {
  "_xlnm.print_area": "area",
  "_xlnm.print_titles": "titles",
};

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
