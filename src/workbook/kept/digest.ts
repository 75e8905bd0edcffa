/** A short text that changes when what a formula reads changes, so that a kept result is known to be out of date. */
import { sameSheetName } from "../address";
import type { CellValue, RangeRef, WorkbookModel } from "../model";
import { cellsOf } from "./cells-of";
import { readRanges } from "./reads";

/** Two hosts may differ in the last bits of a sum. */
const SIGNIFICANT_DIGITS = 12;

/** Digests of the values that formulas read in one workbook; each range is looked at once. */
export class ReadDigests {
  readonly #ofRanges = new Map<string, string>();

  constructor(private readonly model: WorkbookModel) {}

  /** Of the values in order; where they are does not count, so that rows may be inserted. */
  of(formula: string, sheet: string): string {
    const hash = new TextHash();
    for (const range of readRanges(formula, sheet, this.model)) hash.add(this.#ofRange(range));
    return hash.toString();
  }

  #ofRange(range: RangeRef): string {
    const { row, column, rows, columns } = range;
    const key = [range.sheet.toLowerCase(), row, column, rows, columns].join("!");
    const known = this.#ofRanges.get(key);
    if (known !== undefined) return known;
    const hash = new TextHash();
    for (const value of valuesOf(range, this.model)) hash.add(valueText(value));
    const digest = hash.toString();
    this.#ofRanges.set(key, digest);
    return digest;
  }
}

function* valuesOf(range: RangeRef, model: WorkbookModel): Generator<CellValue> {
  const sheet = model.sheets.find(({ name }) => sameSheetName(name, range.sheet));
  if (!sheet) return;
  for (const { cell } of cellsOf(sheet.cells, range)) if (cell.value !== null && cell.value !== "") yield cell.value;
}

function valueText(value: CellValue): string {
  if (typeof value === "number") return `n${value.toPrecision(SIGNIFICANT_DIGITS)}`;
  return typeof value === "object" && value !== null ? "e" : `${typeof value}${JSON.stringify(value)}`;
}

/** FNV-1a on 2 × 32 bits: a change goes unseen once in 2⁶⁴. */
class TextHash {
  #low = 0x811c9dc5;
  #high = 0x1000193;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      this.#low = Math.imul(this.#low ^ text.charCodeAt(at), 0x01000193) >>> 0;
      this.#high = Math.imul(this.#high ^ text.charCodeAt(at), 0x85ebca6b) >>> 0;
    }
    this.#low = Math.imul(this.#low ^ 0xff, 0x01000193) >>> 0;
    this.#high = Math.imul(this.#high ^ 0xff, 0x85ebca6b) >>> 0;
  }

  toString(): string {
    return [this.#high, this.#low].map((part) => part.toString(16).padStart(8, "0")).join("");
  }
}
