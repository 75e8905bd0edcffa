/** What the words of a heading say of its column. */
import { distance } from "../../functions/rules/nearest";
import { foldHeading } from "../../functions/table/heading-fold";
import type { Assessment, ColumnRole, RoleGuess } from "./column-role";
import { ASSESSMENT_WORDS, FIRST_SESSION, ROLE_WORDS, SECOND_SESSION } from "./vocabulary";

/** `USSA24`, `UE 1.2`, `TED001`, `R1.01`: a prefix of the field, or capitals, then digits. */
const UNIT_CODE =
  /(?<![\p{L}\d])((?:UE|US|UA|EC|ECUE|BCC?|M|R|SAE|[Mm]odule|MODULE|Ue|Bloc|BLOC)[ .-]?\d{1,3}(?:[.-]\d{1,2})*[A-Z]?|[A-Z]{2,6}[- ]?\d{1,4}[A-Z0-9]{0,2})(?![\p{L}\d])/u;
/** « CC 2 », « Note n° 1 ». */
const ORDER = /(?:n[°o]\s*)?(\d{1,2})$/i;
/** A scale after the name, which says nothing of the column: `/20`, « sur 20 ». */
const SCALE = /\s*(?:\/\s*\d{1,3}(?:[.,]\d+)?|sur\s+\d{1,3})\s*$/i;
const SEMESTER_OR_SESSION = /(?<![\p{L}\d])s\.?\s?([12])(?![\p{L}\d])/iu;

const EXACT = 1;
const CONTAINED = 0.85;
const MISSPELT = 0.75;
const UNCERTAIN = 0.6;
/** Shorter words resemble too many others. */
const SHORTEST_SLIP = 5;
/** From this length on, two slips are likely too. */
const LONG_WORD = 9;
/** Letters that head several assessments (« CC1 »), not units. */
const NUMBERED_ASSESSMENT = /^(?:CC|DS|TP|TD|DM|EF|ET|CT|QCM|S|N|NOTE|T|SESS|BAC)[- .]?\d/i;

interface Entry<Meaning> {
  /** Folded words between single spaces. */
  readonly phrase: string;
  readonly meaning: Meaning;
}

interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly confidence: number;
  /** Of the words that were found: a longer phrase says more. */
  readonly length: number;
}

const roles = entriesOf<ColumnRole>(ROLE_WORDS);
const assessments = entriesOf<Assessment>(ASSESSMENT_WORDS);
const sessions = entriesOf<"first" | "second">({ first: FIRST_SESSION, second: SECOND_SESSION });

/** The role that a heading names, with the unit, the assessment and the session of a mark; `null` when it says nothing. */
export function headingRole(heading: string): RoleGuess | null {
  const code = unitCode(heading);
  const named = code === undefined ? heading : heading.replace(code, " ");
  const rest = named.replace(SCALE, "");
  const phrase = spaced(rest);
  const session = find(phrase, sessions) ?? tentativeSession(rest);
  const unnumbered = spaced(rest.replace(ORDER, ""));
  const order = unnumbered === phrase ? undefined : ORDER.exec(rest.trim())?.[1];
  const assessment = find(phrase, assessments) ?? find(unnumbered, assessments);
  const role = best(find(phrase, roles), find(unnumbered, roles));
  const facets = {
    ...(code !== undefined && { unit: code }),
    ...(session && ({ session: session.meaning === "second" ? 2 : 1 } as const)),
  };
  switch (best<string>(session, assessment, role)) {
    case null:
      break;
    case assessment:
      return {
        role: "mark",
        confidence: assessment?.confidence ?? 0,
        ...facets,
        ...(assessment && { assessment: assessment.meaning }),
        ...(order !== undefined && { order: Number(order) }),
      };
    case role:
      return { role: role?.meaning ?? "other", confidence: role?.confidence ?? 0, ...facets };
    default:
      return { role: "mark", confidence: session?.confidence ?? 0, ...facets };
  }
  // A title may follow the code: « USSA24 – Environnement législatif ».
  return code === undefined ? null : { role: "mark", confidence: phrase === "" ? EXACT : CONTAINED, ...facets };
}

/** The code of a unit in a heading. */
export function unitCode(heading: string): string | undefined {
  const code = UNIT_CODE.exec(heading)?.[1];
  return code === undefined || NUMBERED_ASSESSMENT.test(code) ? undefined : code;
}

/** The surest of what was found, the longest of equals; the first of equals again. */
function best<Meaning>(...found: readonly (Found<Meaning> | null)[]): Found<Meaning> | null {
  return found.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    if (other.confidence !== one.confidence) return other.confidence > one.confidence ? other : one;
    return other.length > one.length ? other : one;
  }, null);
}

/** « S2 » is a second session or a second semester: what stands beside it tells. */
function tentativeSession(text: string): Found<"first" | "second"> | null {
  const match = SEMESTER_OR_SESSION.exec(text);
  if (!match) return null;
  return { meaning: match[1] === "2" ? "second" : "first", confidence: UNCERTAIN, length: 1 };
}

function entriesOf<Meaning extends string>(
  words: Readonly<Partial<Record<Meaning, readonly string[]>>>,
): readonly Entry<Meaning>[] {
  const lists = Object.entries(words) as [Meaning, readonly string[]][];
  return lists
    .flatMap(([meaning, list]) => list.map((word) => ({ phrase: spaced(word), meaning })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

/** Folded words between single spaces: `date de debut`. */
function spaced(text: string): string {
  return text
    .split(/[\s\u00a0\u202f'’/_–—-]+/u)
    .map(foldHeading)
    .filter((word) => word !== "")
    .join(" ");
}

/** The whole phrase, else the longest phrase inside it, else one within a slip or two. */
function find<Meaning extends string>(phrase: string, entries: readonly Entry<Meaning>[]): Found<Meaning> | null {
  if (phrase === "") return null;
  const joined = phrase.replaceAll(" ", "");
  const exact = entries.find((entry) => entry.phrase.replaceAll(" ", "") === joined);
  if (exact) return { meaning: exact.meaning, confidence: EXACT, length: exact.phrase.length };
  const inside = entries.find((entry) => ` ${phrase} `.includes(` ${entry.phrase} `));
  if (inside) return { meaning: inside.meaning, confidence: CONTAINED, length: inside.phrase.length };
  if (joined.length < SHORTEST_SLIP) return null;
  const near = entries.find(
    (entry) => entry.phrase.length >= SHORTEST_SLIP && isMisspelt(joined, entry.phrase.replaceAll(" ", "")),
  );
  return near ? { meaning: near.meaning, confidence: MISSPELT, length: near.phrase.length } : null;
}

function isMisspelt(word: string, known: string): boolean {
  const allowed = Math.max(word.length, known.length) >= LONG_WORD ? 2 : 1;
  return word[0] === known[0] && Math.abs(word.length - known.length) <= allowed && distance(word, known) <= allowed;
}
