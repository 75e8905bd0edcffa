/** What the words of a heading say of its column. */
import { remembering } from "../../rules/remembering";
import type { Assessment, ColumnRole, RoleGuess } from "./column-role";
import { Lexicon, wordsOf, type Match, type Phrase } from "./heading-words";
import { unitCode } from "./unit-code";
import { ASSESSMENT_WORDS, FIRST_SESSION, GENERIC_WORDS, PERIOD_WORDS, ROLE_WORDS, SECOND_SESSION } from "./vocabulary";

export { unitCode } from "./unit-code";

type Meaning =
  | { readonly role: ColumnRole }
  | { readonly assessment: Assessment }
  | { readonly session: 1 | 2 }
  /** « Semestre 1 »: says nothing of a column. */
  | { readonly period: true };

/** « CC 2 », « Note n° 1 ». */
const ORDER = /(?:n[°o]\s*)?(\d{1,2})\s*$/i;
/** A scale or a weight after the name, which says nothing of the column: `/20`, « sur 20 », « (40 %) ». */
const SCALE =
  /\(? ?(?:\/ ?\d{1,3}(?:[.,]\d{1,3})?|\bsur \d{1,3}|\b0 ?[-–] ?\d{1,3}|\d{1,3} ?(?:%|pts?\.?|points?)) ?\)?$/i;
/** « Contrôle n° 1 (coef 2) »: what it weighs, said after its name. */
const WEIGHT_AT_END =
  /(\S)[\s–-]{1,4}[([]?\s?(?:coef(?:f|ficient)?s?\.?\s{0,3}:?\s{0,3}\d{1,3}|[x×]\s?\d{1,2})(?:[.,]\d{1,3})?\s?[)\]]?\s{0,3}$/iu;
const SEMESTER_OR_SESSION = /(?<![\p{L}\d])s\.?\s?([12])(?![\p{L}\d])/iu;
const SEMESTER = /(?<![\p{L}\d])s\.?\s?\d{1,2}(?![\p{L}\d])/giu;

/** People, and what is taught of them: no money, as « Ressources » is. */
const STAFF = /ressources\s+humaines/giu;

/** « Évaluation finale »: what is last is an exam. */
const FINAL = /(?<!\p{L})(?:final|finale|terminal|terminale)(?!\p{L})/iu;
/** Out of 20, a « résultat » is a mark. */
const OUT_OF = /(?:\/|\bsur)\s{0,3}20\s{0,3}\)?$/i;

const CERTAIN = 1;
const UNCERTAIN = 0.6;
/** By the number of words that say nothing known: « Contrôle de gestion » is no assessment. */
const UNEXPLAINED = [1, 0.65, 0.5, 0.4] as const;
const LEAST = 0.3;
/** Letters may follow a code: « USSA24 – Environnement législatif ». */
const TITLED_CODE = 0.9;

const lexicon = new Lexicon<Meaning>([
  ...phrasesOf(ASSESSMENT_WORDS, (assessment): Meaning => ({ assessment })),
  ...phrasesOf({ first: FIRST_SESSION, second: SECOND_SESSION }, (session): Meaning => ({
    session: session === "first" ? 1 : 2,
  })),
  ...phrasesOf({ period: PERIOD_WORDS }, (): Meaning => ({ period: true })),
  ...phrasesOf(ROLE_WORDS, (role): Meaning => ({ role })),
]);

const MOST_REMEMBERED = 2000;
/** The role that a heading names, with the unit, the assessment and the session of a mark; `null` when it says nothing. */
export const headingRole = remembering(readHeading, MOST_REMEMBERED);

/** « Q. 1 /5 » is « Q. 1 ». */
export function withoutScale(label: string): string {
  return singleSpaced(label).replace(SCALE, "").trim();
}

/** One space wherever there are several, or a line break. */
function singleSpaced(text: string): string {
  return text.trimEnd().replace(/\s+/gu, " ");
}

/** « Semestre 1 », « Année 2025-2026 »: groups columns without being a unit. */
export function isPeriod(label: string): boolean {
  if (tentativeSession(label)) return false;
  if (BARE_SESSION.test(label)) return true;
  const words = wordsOf(label.replace(SEMESTER, " ")).filter(({ text }) => !isDigit(text));
  const matches = lexicon.find(words);
  const covered = matches.reduce((sum, { phrase }) => sum + phrase.words.length, 0);
  return covered === words.length && matches.every(({ phrase }) => "period" in phrase.meaning);
}

/** Without a number, it groups sessions. */
const BARE_SESSION = /^\s{0,3}sessions?\s{0,3}:?\s{0,3}$/iu;

/** « Devoir : Étude de cas »: what it is, then what it is called. */
function kindAndName(heading: string): readonly [kind: string, name: string] | null {
  const colon = heading.indexOf(":");
  const [kind, name] = [heading.slice(0, Math.max(colon, 0)).trimEnd(), heading.slice(colon + 1).trimStart()];
  return kind.length < SHORTEST_KIND || name === "" ? null : [kind, name];
}

const SHORTEST_KIND = 2;
/** What Moodle says of a column of its exports: « (Brut) ». */
const EXPORT_FORM = /\((?:brut|r[ée]el|real|points?|pourcentage|percentage|lettre|letter)\)$/iu;

/** The name says more when it is known as well: « Test : Examen final ». */
function readHeading(written: string): RoleGuess | null {
  const heading = withoutWeight(written.trimEnd().replace(EXPORT_FORM, "").trimEnd());
  const whole = readWords(heading);
  const [kind, name] = kindAndName(heading) ?? [];
  if (kind === undefined || name === undefined || unitCode(kind) !== undefined) return whole;
  const [ofKind, ofName] = [readWords(kind), readWords(name)];
  if (whole?.role === "remark" || ofKind?.assessment === undefined || ofKind.confidence < TITLED) return whole;
  const isKnown = ofName?.assessment !== undefined && ofName.confidence >= TITLED;
  const unit = ofKind.unit ?? ofName?.unit;
  const facets = { ...(unit !== undefined && { unit }), ...(isKnown && { assessment: ofName.assessment }) };
  return { ...ofKind, confidence: NAMED, ...facets };
}

/** « 12/10 Coef. 2,00 /20 »: what a mark weighs is not what it is; « Coef. 2 » alone is a coefficient. */
function withoutWeight(heading: string): string {
  const rest = heading.replace(WEIGHT, " ").trim();
  return /\p{L}{2}/u.test(rest) || (rest !== heading && SCALE.test(singleSpaced(rest))) ? rest : heading;
}

const WEIGHT = /\(?\s{0,3}\b(?:coeff?(?:icient)?|poids)\.?\s{0,3}[:=x×]?\s{0,3}\d{1,3}(?:[.,]\d{1,4})?\s{0,3}\)?/iu;
const NAMED = 0.85;
const GRADED = 0.75;

/** « Sur », « Noté sur »: what the mark beside is out of, though « sur » links words elsewhere. */
const SCALE_ALONE = /^\s{0,3}(?:(?:not[ée]e?s?|notes?)\s)?sur\s{0,3}:?\s{0,3}$/iu;

function readWords(heading: string): RoleGuess | null {
  if (SCALE_ALONE.test(heading)) return { role: "scale", confidence: CERTAIN };
  const unit = unitCode(heading);
  const rest = withoutFigures(unit === undefined ? heading : heading.replace(unit, " "));
  const words = wordsOf(rest.replace(SEMESTER, " ").replace(STAFF, "RH"));
  const matches = lexicon.find(words);
  const session = sessionIn(matches) ?? tentativeSession(rest);
  const facets = { ...(unit !== undefined && { unit }), ...(session && { session: session.session }) };
  const confidence = confidenceOf(words, matches);
  const named = headOf(matches);
  const isResult = named && "role" in named.meaning && named.meaning.role === "status";
  if ((isResult || isTotal(rest)) && OUT_OF.test(heading))
    return { role: "mark", confidence: Math.min(confidence, GRADED), ...facets, assessment: "grade" };
  if (named && "assessment" in named.meaning) {
    const order = orderIn(rest, session);
    const assessment =
      named.meaning.assessment === "continuous" && FINAL.test(rest) ? "exam" : named.meaning.assessment;
    const guess = { role: "mark", confidence: tentative(confidence, session), ...facets, assessment } as const;
    return withTitle({ ...guess, ...(order !== undefined && { order }) }, unit);
  }
  if (named && "role" in named.meaning && !(session && named.isGeneric))
    return withTitle({ role: named.meaning.role, confidence: tentative(confidence, session), ...facets }, unit);
  if (session) return { role: "mark", confidence: Math.min(confidence, session.confidence), ...facets };
  if (unit !== undefined) return { role: "mark", confidence: words.length === 0 ? CERTAIN : TITLED_CODE, ...facets };
  // A scale alone heads marks whose name stands above it.
  return words.length === 0 && SCALE.test(singleSpaced(heading)) && !heading.includes("%")
    ? { role: "mark", confidence: CERTAIN }
    : null;
}

/** Without what a mark is out of, and what it weighs, in whichever order. */
export function withoutFigures(heading: string): string {
  const once = (text: string): string =>
    singleSpaced(text).replace(SCALE, " ").trimEnd().replace(WEIGHT_AT_END, "$1 ").trimEnd();
  return once(once(heading));
}

/** After a code, words that are not all known are the unit's title: « M2 Droit du travail ». */
function withTitle(guess: RoleGuess, unit: string | undefined): RoleGuess {
  if (unit === undefined || guess.confidence >= (OF_TITLES.has(guess.role) ? CERTAIN : TITLED)) return guess;
  return {
    role: "mark",
    unit,
    confidence: TITLED_CODE,
    ...(guess.session !== undefined && { session: guess.session }),
  };
}

const TITLED = 0.7;
/** Words of firms, money or people that titles of units hold as well: « Finance d’entreprise (UE5) ». */
const OF_TITLES: ReadonlySet<ColumnRole> = new Set([
  ...(["party", "amount", "rate", "quantity", "label", "nature", "level", "language", "experience", "kind"] as const),
]);

/** The first phrase that says something of its own, else an assessment, else the first at all; a remark on a mark is no mark. */
function headOf(matches: readonly Match<Meaning>[]): Phrase<Meaning> | undefined {
  const heads = matches
    .map(({ phrase }) => phrase)
    .filter(({ meaning }) => "role" in meaning || "assessment" in meaning);
  const remark = heads.find(({ meaning }) => "role" in meaning && meaning.role === "remark");
  const own = heads.find(({ isGeneric }) => !isGeneric);
  return remark ?? own ?? heads.find(({ meaning }) => "assessment" in meaning) ?? heads[0];
}

/** « Total » of what, « /20 » says. */
function isTotal(words: string): boolean {
  return /^\s{0,3}total(?:\s(?:ue|g[ée]n[ée]ral))?\s{0,3}$/iu.test(words);
}

function isDigit(word: string): boolean {
  return /^\d$/.test(word);
}

function confidenceOf(words: readonly Word[], matches: readonly Match<Meaning>[]): number {
  const known = new Set(matches.flatMap(({ phrase, at }) => phrase.words.map((_, index) => at + index)));
  const unexplained = words.filter(({ text }, at) => !known.has(at) && !isDigit(text)).length;
  const quality = matches.reduce((least, match) => Math.min(least, match.quality), 1);
  return quality * (UNEXPLAINED[unexplained] ?? LEAST);
}

type Word = ReturnType<typeof wordsOf>[number];

interface FoundSession {
  readonly session: 1 | 2;
  readonly confidence: number;
}

function sessionIn(matches: readonly Match<Meaning>[]): FoundSession | undefined {
  for (const { phrase, quality } of matches)
    if ("session" in phrase.meaning) return { session: phrase.meaning.session, confidence: quality };
  return undefined;
}

/** « S2 » is a second session or a second semester: what stands beside it tells. */
function tentativeSession(text: string): FoundSession | undefined {
  const match = SEMESTER_OR_SESSION.exec(text);
  return match ? { session: match[1] === "2" ? 2 : 1, confidence: UNCERTAIN } : undefined;
}

function tentative(confidence: number, session: FoundSession | undefined): number {
  return session?.confidence === UNCERTAIN ? Math.min(confidence, UNCERTAIN) : confidence;
}

/** « Examen session 2 » has no second exam. */
function orderIn(rest: string, session: FoundSession | undefined): number | undefined {
  const order = session === undefined ? ORDER.exec(rest.trim())?.[1] : undefined;
  return order === undefined ? undefined : Number(order);
}

function phrasesOf<Key extends string, M>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
  meaningOf: (key: Key) => M,
): Phrase<M>[] {
  const lists = Object.entries(words) as [Key, readonly string[]][];
  return lists.flatMap(([key, list]) =>
    list.map((written) => ({
      words: wordsOf(written).map(({ text }) => text),
      meaning: meaningOf(key),
      isGeneric: GENERIC_WORDS.has(written),
    })),
  );
}
