/** What people type for « no mark », without saying why there is none. */
import { fold } from "../../functions/reading/text";

const SIGNS: ReadonlySet<string> = new Set([
  "-",
  "--",
  "–",
  "—",
  "/",
  "//",
  "?",
  "x",
  "na",
  "n/a",
  "n.a.",
  "nc",
  "n.c.",
  "n.d.",
  "n.e.",
  "nd",
  "ne",
  ".",
]);

export function isNoMark(text: string): boolean {
  return SIGNS.has(fold(text));
}
