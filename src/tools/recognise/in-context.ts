/** What the other columns of a table say of a column. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { isScore, mayBeMarks, type ColumnProfile } from "./column-profile";
import { isDayHeading } from "./day-heading";
import { headingRole, isPeriod, unitCode, withoutScale } from "./heading-role";
import type { RoleGuess } from "./column-role";
import { isDiscipline } from "./disciplines";
import type { FoundColumn } from "./found-table";

/** A column with what it was judged by. */
export interface ReadColumn extends FoundColumn {
  /** The lowest of its headings. */
  readonly label: string;
  /** Its headings say something. */
  readonly isNamed: boolean;
}

type Reading = (column: ReadColumn, columns: readonly ReadColumn[]) => RoleGuess;

/** What is taught heads marks, though as many cells hold words. */
const HALF_OF_CELLS = 0.5;
const POINTS = 0.6;
const CERTAIN = 0.9;
const LIKELY = 0.75;
const UNNAMED = 0.5;
const CONTRADICTED = 0.45;
const TITLED = 0.6;
/** Said less surely, a heading may be the title of a unit. */
const SURE = 0.7;

/** Each reading sees what the ones before it made of the columns. */
const READINGS: readonly Reading[] = [
  presence,
  hoursOfTeaching,
  unitOfRows,
  number,
  lineOfList,
  groupOfLearners,
  reference,
  bandAtLevel,
  rank,
  bandOfUnits,
  unitTitle,
  titleAmongTitles,
  betweenTitles,
  besideScores,
  bandAmongTitles,
  codeInTitle,
  meanOfUnit,
  gradeOfUnit,
  moneyColumn,
  partOfName,
  semester,
  secondSession,
  points,
  percentage,
];

export function inContext(columns: readonly ReadColumn[]): readonly FoundColumn[] {
  const read = READINGS.reduce(
    (before, reading) => before.map((column) => ({ ...column, guess: reading(column, before) })),
    columns,
  );
  return read.map(({ label: _, isNamed: __, ...column }) => column);
}

/** Days as headings, over 0 and 1 and nothing else: who was there. */
function presence({ guess, label, profile }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isDay = (text: string): boolean => DAY.test(text.trim());
  if (!isDay(label) || columns.filter((other) => isDay(other.label)).length < FEWEST_DAYS) return guess;
  const isBinary =
    profile.filled > 0 && profile.texts.length === 0 && profile.numbers.every((one) => one === 0 || one === 1);
  return isBinary ? { role: "presence", confidence: CERTAIN } : guess;
}

const DAY = /^\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?$/u;
const FEWEST_DAYS = 3;

/** « CM », « TD », « TP » beside hours are hours, not marks. */
function hoursOfTeaching({ guess, label }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isTeaching = TEACHING.test(label.trim()) && guess.role === "mark";
  return isTeaching && columns.some((other) => other.guess.role === "hours" || other.guess.role === "rate")
    ? { role: "hours", confidence: CERTAIN }
    : guess;
}

const TEACHING = /^(?:h\.?\s|heures?\s+)?(?:CM|TD|TP|CI)(?:\s*\(h\))?$/iu;

/**
 * « Unité » and « Unités » count things in a quote; over what is taught, or beside people, they say of which unit each row
 * is, and over « jour » and « forfait » what is counted.
 */
function unitOfRows({ guess, label, profile }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { texts, filled } = profile;
  if (guess.role !== "quantity" && !(guess.role === "unit" && UNIT.test(label))) return guess;
  const isWords = filled > 0 && texts.length >= filled * MOST_WORDS;
  const taught = texts.filter((text) => unitCode(text) !== undefined || isDiscipline(text)).length;
  const isTaught = isWords && taught >= texts.length * HALF_OF_CELLS;
  const isOfPeople = columns.some(isWho) && UNIT.test(label) && (isWords || ONE_UNIT.test(label));
  if (isTaught || isOfPeople) return { role: "unit", confidence: CERTAIN };
  return isWords ? { role: "other", confidence: UNNAMED } : guess;
}

const UNIT = /^\s{0,3}unit[ée]s?\s{0,3}:?\s{0,3}$/iu;
const ONE_UNIT = /^\s{0,3}unit[ée]\s{0,3}:?\s{0,3}$/iu;
const MOST_WORDS = 0.7;

/** Marks under words that say nothing known, or little: « Comptabilité », « Contrôle de gestion ». */
function unitTitle(column: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { guess, label, profile, isNamed } = column;
  if (label === "" || !columns.some(isWho) || guess.unit !== undefined || isNameless(columns)) return guess;
  const unit = withoutScale(label);
  // « 12/10/2025 » is the day of an assessment.
  if (isDayHeading(label)) return guess.role === "mark" ? { ...guess, assessment: "continuous" } : guess;
  // Out of 40, « Allemand » is a unit as « Droit » is; « Rugby /40 » says it.
  const isOutOf = unit !== label.trim() && !label.includes("%");
  const isTitled = isDiscipline(unit) ? isScore(profile, HALF_OF_CELLS) : isOutOf && isScore(profile);
  const isScored = guess.role === "other" && isTitled;
  if (!isNamed || isScored) return guess.role === "mark" || isScored ? { ...guess, role: "mark", unit } : guess;
  const isDoubtful = guess.role === "mark" ? guess.confidence < SURE : guess.confidence < CONTRADICTED;
  const isTaught = OF_TITLE.has(guess.role) && isDiscipline(label);
  const isUnsure = (isDoubtful || isTaught) && guess.session === undefined && mayBeMarks(profile);
  return isUnsure ? { role: "mark", unit, confidence: TITLED } : guess;
}

/** What « Ressources humaines » or « Assurance » would head elsewhere. */
const OF_TITLE: ReadonlySet<RoleGuess["role"]> = new Set([
  ...(["amount", "label", "nature", "party", "quantity", "rate", "kind", "language"] as const),
]);

/** Assessments that are surely of no unit: the sheet is about one unit, and has no titles of units. */
function isNameless(columns: readonly ReadColumn[]): boolean {
  const named = columns.filter(
    ({ guess }) =>
      guess.role === "mark" && guess.unit === undefined && guess.assessment !== undefined && guess.confidence >= SURE,
  );
  // A placement or a dissertation is a unit of its own as well as an assessment.
  return named.some(({ guess }) => !MAY_BE_UNIT.has(guess.assessment)) || named.length > titles(columns).length;
}

const MAY_BE_UNIT: ReadonlySet<RoleGuess["assessment"]> = new Set(["project", "oral"]);

/** Marks under words that say nothing known. */
function titles(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return columns.filter(
    ({ guess, label, isNamed, profile }) =>
      label !== "" &&
      ((guess.role === "mark" && !isNamed && guess.assessment === undefined) ||
        (guess.role === "other" && isDiscipline(withoutScale(label)) && isScore(profile))),
  );
}

/** « Stage » among « Comptabilité » and « Droit social » is a unit as they are. */
function titleAmongTitles({ guess, label, labels }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isAssessment = guess.role === "mark" && guess.unit === undefined && MAY_BE_UNIT.has(guess.assessment);
  if (!isAssessment || labels.length > 1 || titles(columns).length < 2 || isNameless(columns)) return guess;
  return { ...guess, unit: withoutScale(label), confidence: Math.min(guess.confidence, TITLED) };
}

/** Marks under words that say nothing known, between what is taught: to be asked about, not left out. */
function betweenTitles(
  { guess, label, labels, column, isNamed, profile }: ReadColumn,
  columns: readonly ReadColumn[],
): RoleGuess {
  if (guess.role !== "other" || isNamed || label === "" || labels.length > 1 || !isScore(profile)) return guess;
  const isTaught = (at: number): boolean =>
    columns.some((other) => other.column === at && other.guess.role === "mark" && isDiscipline(other.guess.unit ?? ""));
  const isBetween = isTaught(column - 1) && isTaught(column + 1);
  return isBetween ? { role: "mark", unit: withoutScale(label), confidence: UNNAMED } : guess;
}

/** Scores out of more than 20 under words that say nothing known, beside marks that are: to be asked about, not left out. */
function besideScores(
  { guess, label, labels, column, isNamed, profile }: ReadColumn,
  columns: readonly ReadColumn[],
): RoleGuess {
  const isUnknown = guess.role === "other" && !isNamed && label !== "" && labels.length === 1;
  if (!isUnknown || !columns.some(isWho) || !isLargeScore(profile)) return guess;
  const isBeside = columns.some(
    (other) => other.column !== column && other.isNamed && other.guess.role === "mark" && isLargeScore(other.profile),
  );
  return isBeside ? { role: "mark", confidence: UNNAMED } : guess;
}

/** Marks out of more than 20, and no shares. */
function isLargeScore(profile: ColumnProfile): boolean {
  return isScore(profile) && !profile.kinds.percent && profile.numbers.some((value) => value > HIGHEST_MARK);
}

/** What a band says of the unit of. */
const UNDER_BANDS: ReadonlySet<RoleGuess["role"]> = new Set([
  ...(["mark", "mean", "coefficient", "scale", "status", "credits", "juryPoints"] as const),
]);

/** « Mémoire » over « Moyenne » or over assessments, beside bands that are titles of units, is a unit as they are. */
function bandAmongTitles({ guess, labels }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.unit !== undefined || !UNDER_BANDS.has(guess.role)) return guess;
  const band = [...labels.slice(0, -1)].reverse().find((label) => !isPeriod(label));
  const said = band === undefined ? null : headingRole(band);
  if (band === undefined || said?.assessment === undefined || !MAY_BE_UNIT.has(said.assessment)) return guess;
  const areTitles = columns.some(
    (other) => other.guess.unit !== undefined && other.labels.slice(0, -1).includes(other.guess.unit),
  );
  if (!areTitles) return guess;
  if (guess.role !== "mark" && guess.role !== "mean") return { ...guess, unit: band };
  const { assessment: _, ...rest } = guess;
  const own = guess.role === "mean" ? ("grade" as const) : headingRole(labels.at(-1) ?? "")?.assessment;
  return { ...rest, role: "mark", unit: band, ...(own !== undefined && { assessment: own }) };
}

/** « WEB2 » and « SAE WEB2 »: two units, though one code is in both. */
function codeInTitle(read: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { guess, label, labels, column } = read;
  const { unit } = guess;
  if (guess.role !== "mark" || unit === undefined || labels.length > 1 || saysAssessment(guess)) return guess;
  const twin = columns.some(
    (other) =>
      other.column !== column &&
      other.guess.role === "mark" &&
      other.guess.unit === unit &&
      !saysAssessment(other.guess) &&
      other.labels.length === 1 &&
      other.label !== label,
  );
  const whole = withoutScale(label);
  return twin && whole !== unit ? { ...guess, unit: whole, confidence: Math.min(guess.confidence, TITLED) } : guess;
}

/** « M1103 : Moy. », where nothing else is of that unit: the mark that it has. */
function meanOfUnit({ guess, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { role, unit } = guess;
  if (role !== "mean" || unit === undefined || unitCode(unit) === undefined || !columns.some(isWho)) return guess;
  const isAlone = columns.every(
    (other) => other.column === column || other.guess.role !== "mark" || other.guess.unit !== unit,
  );
  return isAlone ? { ...guess, role: "mark", assessment: "grade" } : guess;
}

function saysAssessment({ assessment, session, order }: RoleGuess): boolean {
  return assessment !== undefined || session !== undefined || order !== undefined;
}

/** « Synthèse » under « Gestion » and again under « Langues » is no unit: what it stands under is. */
function bandOfUnits({ guess, labels }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { unit } = guess;
  const at = unit === undefined ? -1 : labels.indexOf(unit);
  const above = labels[at - 1];
  const isTitle = above !== undefined && !isPeriod(above) && headingRole(above)?.session === undefined;
  if (at < 1 || !isTitle || unitCode(unit ?? "") !== undefined) return guess;
  const again = columns.some(
    (other) => other.labels.indexOf(unit ?? "") > 0 && other.labels[other.labels.indexOf(unit ?? "") - 1] !== above,
  );
  if (!again) return guess;
  const said = headingRole(unit ?? "");
  return { ...guess, unit: above, ...(said?.assessment !== undefined && { assessment: said.assessment }) };
}

/** « Id » beside « IdApprenant » numbers the rows of the list. */
function lineOfList({ guess, label, column, profile }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "learnerNumber" || !LINE.test(label.trim())) return guess;
  const isBeside = columns.some((other) => other.column !== column && other.guess.role === "learnerNumber");
  const isCounting =
    profile.numbers.length === profile.filled && profile.numbers.every((value, at) => value === at + 1);
  const areNamed = columns.some(({ guess: { role } }) => role === "fullName" || role === "lastName");
  return isBeside || (isCounting && areNamed && profile.filled > 2) || isOfRows(profile, columns)
    ? { role: "lineNumber", confidence: CERTAIN }
    : guess;
}

/** « TD », « TP » over « G1 », « Groupe 2 » or « TD3 » is the group of each learner. */
function groupOfLearners({ guess, label, profile }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role === "group" || !GROUPED.test(label.trim()) || !columns.some(isWho) || profile.texts.length === 0)
    return guess;
  const isAll = profile.numbers.length === 0 && profile.texts.every((text) => A_GROUP.test(text.trim()));
  return isAll ? { role: "group", confidence: CERTAIN } : guess;
}

const GROUPED =
  /^(?:(?:groupes?|gr\.?|n[°o])\s(?:de\s)?)?(?:td|tp|cm|groupes?|gr\.?|classe|section|parcours|statut(?:\s(?:fi\s?\/\s?fa|[ée]tudiant|apprenant))?)$/iu;
const A_GROUP =
  /^(?:(?:groupe|grp?\.?|g|td|tp|classe|section)\s?[-.]?\s?)?(?:\d{1,2}|[a-h]\d?)$|^(?:fi|fa|fc|alternance|initial)$/iu;

/** « Réf. » of what no contract is about: a label of its rows. */
function reference({ guess, label }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isBare = guess.role === "contract" && REFERENCE.test(label.trim());
  const isOfContracts = columns.some(({ guess: { role } }) => OF_CONTRACTS.has(role));
  return isBare && !isOfContracts ? { role: "label", confidence: UNNAMED } : guess;
}

const REFERENCE = /^(?:r[ée]f(?:[ée]rence)?s?|dossier)\.?$/iu;
const OF_CONTRACTS: ReadonlySet<RoleGuess["role"]> = new Set([
  ...(["fullName", "lastName", "learnerNumber", "party", "start", "end", "break", "npec"] as const),
]);

/** « Bloc 2 » over « Rapport de stage » over assessments: where the others have their unit at the lower band, so has this. */
function bandAtLevel({ guess, labels }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const band = labels.at(-2);
  if (
    !UNDER_BANDS.has(guess.role) ||
    labels.length < 3 ||
    band === undefined ||
    labels.indexOf(guess.unit ?? "") >= labels.length - 2
  )
    return guess;
  const others = columns.filter((other) => other.guess.role === "mark" && other.labels.length === labels.length);
  const lower = others.filter((other) => other.guess.unit !== undefined && other.guess.unit === other.labels.at(-2));
  const areUnits = new Set(lower.map((other) => other.guess.unit)).size > 0;
  if (!areUnits || guess.unit === undefined) return guess;
  return { ...guess, unit: band };
}

/** Each row has its own, and the same people stand on several rows. */
function isOfRows({ numbers, filled }: ColumnProfile, columns: readonly ReadColumn[]): boolean {
  const areDistinct = filled > 2 && new Set(numbers).size === filled;
  const textsOf = (wanted: RoleGuess["role"]): readonly string[] | undefined =>
    columns.find(({ guess: { role } }) => role === wanted)?.profile.texts;
  const [last, first] = [textsOf("lastName"), textsOf("firstName")];
  // Cousins share a name, and not the other one.
  const inParts = last?.length === first?.length ? last?.map((name, at) => `${name} ${first?.[at] ?? ""}`) : last;
  const names = textsOf("fullName") ?? inParts ?? [];
  return areDistinct && names.length > 0 && new Set(names).size <= names.length * MOST_REPEATED;
}

const MOST_REPEATED = 0.7;

const LINE = /^(?:id|#|n[°o]|num[ée]ro|key|cl[ée])\.?$/iu;

/** Beside the assessments of its unit, a mark that its words call a mark and no more is what they make. */
function gradeOfUnit({ guess, column, label }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "mark" || guess.assessment !== undefined || guess.session !== undefined) return guess;
  const said = headingRole(label);
  if (said === null || said.confidence < SURE) return guess;
  const isBeside = columns.some(
    (other) => other.column !== column && other.guess.unit === guess.unit && other.guess.assessment !== undefined,
  );
  return isBeside ? { ...guess, assessment: "grade", confidence: Math.min(guess.confidence, LIKELY) } : guess;
}

/** Numbers too large or too far apart to count rows identify people, or their contracts. */
function number({ guess, profile, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isNumber = guess.role === "lineNumber" || (guess.role === "other" && guess.confidence <= UNNAMED);
  if (!isNumber || !isIdentifying(profile) || !mayNeedNumber(columns, column)) return guess;
  const isContract = columns.some((other) => other.guess.role === "start" || other.guess.role === "npec");
  const role =
    isContract && columns.some((other) => other.guess.role === "learnerNumber") ? "contract" : "learnerNumber";
  return { role, confidence: TITLED };
}

/** Of people, or, first of a table where nothing else names them, of those whose marks follow. */
function mayNeedNumber(columns: readonly ReadColumn[], column: number): boolean {
  if (columns.some(isWho)) return true;
  const isFirst = columns.every((other) => other.column >= column);
  return isFirst && columns.some(({ guess }) => guess.role === "mark" && guess.confidence >= SURE);
}

/** Different for each row, and of many figures. */
function isIdentifying({ filled, numbers, texts }: ColumnProfile): boolean {
  const codes = texts.filter((text) => CODE.test(text));
  const long = numbers.filter((value) => value >= LEAST_IDENTIFIER);
  return filled > 1 && long.length + codes.length === filled && new Set([...long, ...codes]).size === filled;
}

const CODE = /^[\p{L}-]{1,5}[\d-]{4,}$/u;
const LEAST_IDENTIFIER = 100_000;

/** Counting rows after their marks is ranking them. */
function rank({ guess, column, isNamed }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isAfter = columns.some(
    (other) => other.column < column && (other.guess.role === "mark" || other.guess.role === "mean"),
  );
  return guess.role === "lineNumber" && !isNamed && isAfter ? { ...guess, role: "rank" } : guess;
}

/** In a table of amounts, words that nothing names label the lines, and sums that nothing names are amounts. */
function moneyColumn({ guess, profile, label, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isMoney = columns.some((other) => other.guess.role === "amount") && !columns.some(isWho);
  if (!isMoney || guess.role !== "other" || guess.confidence > UNNAMED || label === "") return guess;
  const isFirst = columns.every((other) => other.column >= column);
  if (isFirst && profile.texts.length === profile.filled) return { role: "label", confidence: UNNAMED };
  const isSums = profile.numbers.length === profile.filled && profile.numbers.some((value) => value > LEAST_SUM);
  return isSums && (profile.kinds.percent ?? 0) === 0 ? { role: "amount", confidence: UNNAMED } : guess;
}

const LEAST_SUM = 100;

/** « Étudiant » beside « Prénom » is the name alone. */
function partOfName({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const has = (role: RoleGuess["role"]): boolean => columns.some((other) => other.guess.role === role);
  if (guess.role === "fullName" && has("firstName") && !has("lastName")) return { ...guess, role: "lastName" };
  return guess;
}

/** Several units under « S1 », several others under « S2 »: those are semesters. */
function semester({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "mark" || guess.session === undefined || !semesterUnits(columns)) return guess;
  const { session: _, ...rest } = guess;
  return rest;
}

function semesterUnits(columns: readonly ReadColumn[]): boolean {
  const units = (session: number): Set<string | undefined> =>
    new Set(columns.filter(({ guess }) => guess.session === session).map(({ guess }) => guess.unit));
  const [first, second] = [units(1), units(2)];
  return first.size >= 2 && second.size >= 2 && ![...first].some((unit) => second.has(unit));
}

/** An « S2 » beside the assessments of its unit is a second session. */
function secondSession({ guess, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isTentative = guess.role === "mark" && guess.session !== undefined && guess.confidence < CERTAIN;
  const hasSibling = columns.some(
    (other) =>
      other.column !== column &&
      other.guess.role === "mark" &&
      other.guess.unit === guess.unit &&
      other.guess.session !== guess.session,
  );
  return isTentative && hasSibling ? { ...guess, confidence: CERTAIN } : guess;
}

/** Among marks, a column of totals adds points up. */
function points({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isMarks =
    columns.some(isWho) && columns.some((other) => other.guess.role === "mark" && other.guess.confidence >= UNNAMED);
  return isMarks && guess.role === "amount" ? { role: "other", confidence: POINTS } : guess;
}

/** « Score (%) », where no other mark is: of 100. Beside one, it is the same mark again. */
function percentage({ guess, label, profile, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "other" || !PERCENTAGE.test(label) || !columns.some(isWho)) return guess;
  const isAlone = columns.every((other) => other.column === column || other.guess.role !== "mark");
  // 0.75 shown as 75 % is a share.
  const isOutOfHundred = isScore(profile) && !profile.kinds.percent && profile.numbers.some((value) => value > 1);
  return isAlone && isOutOfHundred ? { role: "mark", confidence: CERTAIN } : guess;
}

const PERCENTAGE = /^\s{0,3}(?:note|score|grade|mark|r[ée]sultat)s?\s{0,3}(?:\(\s?%\s?\)|(?:en\s|in\s)?%)\s{0,3}$/iu;

function isWho({ guess }: FoundColumn): boolean {
  return guess.role === "fullName" || guess.role === "lastName" || guess.role === "learnerNumber";
}
