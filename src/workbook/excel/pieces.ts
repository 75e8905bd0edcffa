/** What is to be written, cut into pieces that each fit in a request. */
import { canonicalAreas } from "../area";
import { formatArea, formatRange } from "../address";
import type { DriverEdit } from "../driver";
import { translateFormula } from "../formula/references";
import { rewriteConditionalRule, rewriteValidationRule } from "../formula/rule-formulas";
import type { Area, ConditionalRule, ValidationRule } from "../model";
import { sheetEdits } from "../model-edit/sheet-edits";
import { PortError } from "../port";
import { groupByWeight, splitEdit } from "../transaction/chunks";
import { joinSizeEdits } from "./gathered-sizes";
import type { Piece } from "./piece";
import { gatherLooks } from "./gathered-looks";

type EditOf<K extends DriverEdit["kind"]> = Extract<DriverEdit, { readonly kind: K }>;

export function piecesOf(edits: readonly DriverEdit[]): Piece[] {
  return gatherLooks(joinSizeEdits(edits).flatMap(piecesOfEdit));
}

function piecesOfEdit(edit: DriverEdit): Piece[] {
  switch (edit.kind) {
    case "restoreSheet": {
      const { sheet, position, names = [] } = edit;
      return [...sheetEdits(sheet).flatMap(piecesOfEdit), { kind: "placeSheet", sheet: sheet.name, position, names }];
    }
    case "cells":
      return splitEdit(edit, true);
    case "validation":
      return validationPieces(edit);
    case "conditionalFormat":
      return rulePieces(edit);
    case "columnWidths":
      return sizeRuns(edit.widths).map((widths) => ({ ...edit, widths }));
    case "rowHeights":
      return sizeRuns(edit.heights).map((heights) => ({ ...edit, heights }));
    default:
      return [edit];
  }
}

/** Office.js validates one rectangle at a time: a rule's formulas are rewritten for the first cell of each. */
function validationPieces(edit: EditOf<"validation">): Piece[] {
  const { areas, validation } = edit;
  if (validation !== null) refuseChoices(edit.sheet, areas, validation.rule);
  return areas.map((area) => {
    const rule = validation && rewriteValidationRule(validation.rule, translatedTo(areas, area));
    return { ...edit, areas: [area], validation: validation && rule && { ...validation, rule } };
  });
}

/** Excel takes no longer text for the choices of a list, and parts them at every comma. */
const LIST_CHARACTERS = 255;

function refuseChoices(sheet: string, [first]: readonly Area[], rule: ValidationRule): void {
  if (rule.kind !== "list" || typeof rule.source === "string") return;
  const where = first === undefined ? sheet : formatRange({ sheet, ...first });
  if (rule.source.join(",").length > LIST_CHARACTERS) {
    throw new PortError("listTooLong", where, `a list of ${rule.source.length} choices`);
  }
  if (rule.source.some((choice) => choice.includes(","))) {
    throw new PortError("unsupported", where, "a choice with a comma of its own");
  }
}

/** Rewrites formulas made for the first cell of the first area. */
function translatedTo([first]: readonly Area[], area: Area): (formula: string) => string {
  const [down, right] = first === undefined ? [0, 0] : [area.row - first.row, area.column - first.column];
  return (formula) => translateFormula(formula, down, right);
}

/** Excel reads no further in a list of areas, and does not say so. */
const ADDRESS_CHARACTERS = 8_192;

/** These look at all their cells together: cut in two, they would say something else. */
const TOGETHER: ReadonlySet<ConditionalRule["kind"]> = new Set(["duplicate", "unique", "colorScale", "dataBar"]);

/** One rule for as many areas as an address can list. */
function rulePieces(edit: EditOf<"conditionalFormat">): Piece[] {
  const { areas, rule } = edit.format;
  if (addressOf(areas).length <= ADDRESS_CHARACTERS) return [edit];
  const lists = groupByWeight(canonicalAreas(areas), (area) => formatArea(area).length + 1, ADDRESS_CHARACTERS);
  if (lists.length > 1 && TOGETHER.has(rule.kind)) {
    throw new PortError("unsupported", edit.sheet, `a rule that compares its cells has ${areas.length} areas`);
  }
  return lists.flatMap((list): Piece[] => {
    const [first] = list;
    if (first === undefined) return [];
    const own = rewriteConditionalRule(rule, translatedTo(areas, first));
    return [{ ...edit, format: { ...edit.format, areas: list, rule: own } }];
  });
}

export function addressOf(areas: readonly Area[]): string {
  return areas.map(formatArea).join(",");
}

const TRACKS = 5_000;

function sizeRuns<T>(sizes: { readonly [track: number]: T }): { readonly [track: number]: T }[] {
  const entries = Object.entries(sizes);
  return Array.from({ length: Math.ceil(entries.length / TRACKS) }, (_run, index) =>
    Object.fromEntries(entries.slice(index * TRACKS, (index + 1) * TRACKS)),
  );
}
