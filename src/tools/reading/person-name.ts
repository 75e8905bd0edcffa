/** When two lists name the same person: the words of a name, whatever their case, their accents and their order. */
import { fold } from "../../spreadsheet/cell/text";

const CIVILITIES: ReadonlySet<string> = new Set(["m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle"]);

/** « M. LE-GOFF  Anaïs » is `le`, `goff`, `anais`. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !CIVILITIES.has(word));
}

/** The words in no order: « Le Goff Anaïs », « Anaïs LE GOFF », « LE-GOFF  Anais »; `""` for nobody. */
export function nameKey(name: string): string {
  return [...nameWords(name)].sort().join(" ");
}

/** The words in their order. */
export function orderedNameKey(name: string): string {
  return nameWords(name).join(" ");
}
