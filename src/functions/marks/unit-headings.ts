/** Which unit a heading names: its code, alone, before its title, or beside « statut ». */
import { foldCode } from "../../spreadsheet/words/heading-fold";

export interface UnitHeading {
  readonly code: string;
  /** « USSA24 statut » rather than « USSA24 ». */
  readonly isStatus: boolean;
}

const STATUS_WORDS: ReadonlySet<string> = new Set(["statut", "status", "resultat", "etat"]);
const BETWEEN_WORDS = /[\s\u00a0\u202f\u2007\-‐‑–—_:]+/u;

/** Reads headings against the codes of some units. */
export function unitHeadings(codes: readonly string[]): (heading: string) => UnitHeading | undefined {
  const known = new Map(codes.map((code) => [foldCode(code), code]));
  // A code of so many letters is of as many words at most, and a title may be long.
  const longest = Math.max(0, ...[...known.keys()].map((code) => code.length));
  const read = new Map<string, UnitHeading | undefined>();
  return (heading) => {
    if (!read.has(heading)) read.set(heading, headingOf(heading, known, longest));
    return read.get(heading);
  };
}

function headingOf(heading: string, known: ReadonlyMap<string, string>, longest: number): UnitHeading | undefined {
  const { words, isStatus } = withoutStatus(heading);
  // The longest code that the heading begins with: « UE 12 » is the unit UE12, not UE with a title.
  for (let length = Math.min(words.length, longest); length > 0; length -= 1) {
    const code = known.get(foldCode(words.slice(0, length).join(" ")));
    if (code !== undefined) return { code, isStatus };
  }
  return undefined;
}

/** The code that a heading declares by itself, « <CODE> statut » where there is no catalogue. */
export function declaredCode(heading: string): string | undefined {
  const { words, isStatus } = withoutStatus(heading);
  return isStatus && words.length > 0 ? words.join(" ") : undefined;
}

function withoutStatus(heading: string): { readonly words: readonly string[]; readonly isStatus: boolean } {
  const words = heading.split(BETWEEN_WORDS).filter((word) => foldCode(word) !== "");
  const isStatusWord = (word: string | undefined): boolean => word !== undefined && STATUS_WORDS.has(foldCode(word));
  if (words.length > 1 && isStatusWord(words.at(-1))) return { words: words.slice(0, -1), isStatus: true };
  if (words.length > 1 && isStatusWord(words[0])) return { words: words.slice(1), isStatus: true };
  return { words, isStatus: false };
}
