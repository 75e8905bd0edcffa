/** Numbers kept as text: `12,5`, `12.5`, `1 234,56 €`, `30 %`. */
import { divide, ratio, type Ratio } from "../../rules/exact/ratio";
import { readDecimalText, readNumber } from "../../rules/exact/read-number";
import type { Content } from "./content";
import { trim } from "./text";

/** Without one, a text is no number, however it is read: most cells of words are told apart by this alone. */
const DIGIT = /\d/;
const GROUPED = /^[+-]?\d{1,3}( \d{3})+(?=$|[.,])/;

/** The exact value of a French or English decimal, thousands in groups of three; `undefined` for anything else. */
export function readNumberText(text: string): Ratio | undefined {
  if (!DIGIT.test(text)) return undefined;
  const plain = trim(text).replace("−", "-");
  const ungrouped = GROUPED.test(plain) ? plain.replaceAll(" ", "") : plain;
  return readDecimalText(ungrouped.replace(",", "."));
}

/** The same, or a percentage: `30 %` is 3/10. */
export function readShareText(text: string): Ratio | undefined {
  const plain = trim(text);
  if (!plain.endsWith("%")) return readNumberText(plain);
  const percent = readNumberText(plain.slice(0, -1));
  return percent && divide(percent, ratio(100n));
}

/** The same, with or without a euro sign. */
export function readAmountText(text: string): Ratio | undefined {
  return readNumberText(trim(text).replace(/^€|€$|\bEUR$/i, ""));
}

/** A cell's number, typed or kept as text in the given form, exactly; `undefined` for anything else. */
export function readRatio(cell: Content, readText: (text: string) => Ratio | undefined): Ratio | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? readNumber(cell) : undefined;
  return typeof cell === "string" ? readText(cell) : undefined;
}
