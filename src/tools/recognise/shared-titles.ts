/**
 * « Droit du travail CC », « Droit du travail Examen »: headings of one row that share the title of a unit say what a band
 * over « CC » and « Examen » would say, and are cut as if there was one.
 */
import { groupBy } from "../../rules/group-by";
import type { ColumnRole } from "./column-role";
import { isDiscipline } from "./disciplines";
import { headingRole, isPeriod, withoutFigures } from "./heading-role";

interface Cut {
  /** As it is written. */
  readonly title: string;
  /** What stands under it: « CC », « Note rattrapage ». */
  readonly rest: string;
  /** The title stands first: « Physique Note », not « Note Physique ». */
  readonly isFirst: boolean;
  /** A sign stands between them: « Moyenne : Physique ». */
  readonly isJoined: boolean;
  /** « Projet », « Rapport de stage »: the title is known as a work as well, and is one where no unit is told so. */
  readonly isWork: boolean;
}

/** What stands under the title of a unit. */
const UNDER_TITLE: ReadonlySet<ColumnRole> = new Set([
  ...(["mark", "mean", "status", "credits", "coefficient", "scale", "juryPoints", "absences"] as const),
]);
const MARKS: ReadonlySet<ColumnRole> = new Set(["mark", "mean"]);
/** Said as surely, words are no title. */
const KNOWN = 0.8;
const GAP = /[\s_:–—-]+/gu;
const LETTERS = /\p{L}{2}/u;
/** « Gestion de » is cut short. */
const LINKING = /[\s'’](?:de|du|des|d|en|la|le|les|l|et|à|au|aux)['’]?$/iu;
const LINK = /^(?:de|du|des|d|en|la|le|les|l)[\s'’]/iu;

/** The labels of each column, those that share a title cut in two. */
export function withSharedTitles(labels: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lowest = labels.map((list) => (list.slice(0, -1).every(isPeriod) ? (list.at(-1) ?? "") : ""));
  const cuts = lowest.map(cutsOf);
  const titles = titlesOf(cuts.flat(), lowest);
  if (titles.sides.size === 0) return labels;
  const isCutAgain = cutFurther(cuts, titles.shared);
  return labels.map((list, at) => {
    const own = (cuts[at] ?? []).filter(({ isWork, isFirst }) => !isWork || titles.sides.has(isFirst));
    const cut =
      longest(own.filter(({ title }) => titles.shared.has(folded(title)) && !isCutAgain(title))) ??
      longest(own.filter(isOfTaught)) ??
      // Beside units whose titles are shared, « Physique Note » has one too.
      longest(own.filter(isTitled));
    return cut ? [...list.slice(0, -1), cut.title, cut.rest] : list;
  });
}

function isTitled({ isFirst, isJoined, isWork, rest, title }: Cut): boolean {
  if (OVERALL.test(title)) return false;
  return isWork ? isWholeMark(rest) : (isFirst || isJoined) && isMark(rest);
}

/** « Anglais_CC »; « Moyenne Anglais », « Note finale Droit du travail ». */
function isOfTaught({ isJoined, isWork, rest, title }: Cut): boolean {
  return !isWork && isDiscipline(title) && (isJoined ? isMark(rest) : isWholeMark(rest));
}

interface Titles {
  /** Folded: those that several headings have, each with words of its own. */
  readonly shared: ReadonlySet<string>;
  /** Where titles stand: first, or last. */
  readonly sides: ReadonlySet<boolean>;
}

function titlesOf(cuts: readonly Cut[], lowest: readonly string[]): Titles {
  const whole = new Set(lowest.map((label) => folded(withoutFigures(label))));
  const byTitle = groupBy(cuts, ({ title }) => folded(title));
  const restsOf = ({ title }: Cut): number =>
    new Set((byTitle.get(folded(title)) ?? []).map(({ rest }) => folded(rest))).size;
  const named = cuts.filter(({ isWork }) => !isWork);
  const isAlike = alikeBeside(named);
  const told = named.filter((cut) => restsOf(cut) > 1 || whole.has(folded(cut.title)) || isAlike(cut));
  const sides = new Set([...told, ...named.filter(isOfTaught)].map(({ isFirst }) => isFirst));
  // Where units are told so, « Projet Rapport » and « Projet Soutenance », written as theirs are, are of one as well.
  const works = cuts.filter((cut) => cut.isWork && sides.has(cut.isFirst) && restsOf(cut) > 1);
  return { shared: new Set([...told, ...works].map(({ title }) => folded(title))), sides };
}

/** « Moyenne_Histoire », « Moyenne_Physique »: the same word joined to one title, then to another. */
function alikeBeside(cuts: readonly Cut[]): (cut: Cut) => boolean {
  const marks = cuts.filter(({ rest, title }) => isWholeMark(rest) && !OVERALL.test(title));
  const byRest = groupBy(marks, ({ rest }) => folded(rest));
  const titlesBeside = (rest: string): number =>
    new Set((byRest.get(folded(rest)) ?? []).map(({ title }) => folded(title))).size;
  return (cut) => marks.includes(cut) && titlesBeside(cut.rest) > 1;
}

/** « Moyenne générale », « Moyenne de la classe »: of no unit. */
const OVERALL = /g[ée]n[ée]?r|\bg[ée]n\b|semestr|annu|promo|ann[ée]e|totale?|classe|groupe|section|pond[ée]r/iu;

/** A mean, a final mark: of a whole unit. */
function isWholeMark(rest: string): boolean {
  const said = headingRole(rest);
  return said?.role === "mean" || said?.assessment === "grade";
}

function isMark(rest: string): boolean {
  return MARKS.has(headingRole(rest)?.role ?? "other");
}

/**
 * « Droit - Note », cut from « Droit - Note rattrapage », is « Droit » and « Note »: more headings have the shorter title.
 * « Projet tutoré », cut from « CC_Projet tutoré », stays whole.
 */
function cutFurther(cuts: readonly (readonly Cut[])[], shared: ReadonlySet<string>): (title: string) => boolean {
  const headings = new Map<string, number>();
  for (const own of cuts)
    for (const title of new Set(own.map((cut) => folded(cut.title))))
      headings.set(title, (headings.get(title) ?? 0) + 1);
  const count = (title: string): number => headings.get(folded(title)) ?? 0;
  return (title) => cutsOf(title).some((cut) => shared.has(folded(cut.title)) && count(cut.title) > count(title));
}

function longest(cuts: readonly Cut[]): Cut | undefined {
  return [...cuts].sort((one, other) => other.title.length - one.title.length)[0];
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

const MOST_READ = 80;

/** Where the words before or after a gap are known, and the others are not; what a mark is out of goes with its name. */
function cutsOf(label: string): readonly Cut[] {
  if (label.length > MOST_READ) return [];
  const core = withoutFigures(label).trim();
  const whole = headingRole(core);
  // « Examen terminal » is known as a whole: nothing of it is a title, unless it is a work.
  const isKnown = whole?.assessment !== undefined && whole.unit === undefined && whole.confidence === 1;
  const figures = label.startsWith(core) ? label.slice(core.length) : "";
  const cuts = [...core.matchAll(GAP)].flatMap(({ index, 0: gap }) => {
    const [before, after] = [core.slice(0, index).trim(), core.slice(index + gap.length).trim()];
    if (LINK.test(after) || LINKING.test(before)) return [];
    const isJoined = /[_:–—-]/u.test(gap);
    const cutWhere = (title: string, under: string, isFirst: boolean): readonly Cut[] => {
      const rest = under + figures;
      const isUnder = isUnderTitle(under) || (isFirst && TOTAL.test(rest));
      const isWork = isWorkTitle(title);
      return isUnder && (isWork || (!isKnown && isTitle(title))) ? [{ title, rest, isFirst, isJoined, isWork }] : [];
    };
    return [...cutWhere(before, after, true), ...cutWhere(after, before, false)];
  });
  // « Résultat chiffré_Statistiques » is cut at its sign, not within what stands before it.
  const isAtSign = cuts.some(({ isJoined }) => isJoined);
  return cuts.filter(({ isJoined, title }) => isJoined || !isAtSign || !SIGN.test(title));
}

const SIGN = /[_:–—]/u;

/** « Projet tutoré », « Rapport de stage »: a work that units are named after. */
function isWorkTitle(text: string): boolean {
  const isWork = (said: ReturnType<typeof headingRole>): boolean =>
    said?.assessment === "project" && said.unit === undefined && said.order === undefined && said.session === undefined;
  const whole = headingRole(text);
  // « Projet Note » is a work and its mark.
  const words = text.split(GAP).map(headingRole);
  return whole?.confidence === 1 && isWork(whole) && words.every((said) => said === null || isWork(said));
}

/** « Physique Total /20 ». */
const TOTAL = /^total\s{0,3}\(?(?:\/|sur)\s{0,3}20\)?$/iu;

function isUnderTitle(text: string): boolean {
  const said = headingRole(text);
  return said !== null && said.unit === undefined && said.confidence >= KNOWN && UNDER_TITLE.has(said.role);
}

/** Words that say nothing known, or the code of a unit. */
function isTitle(text: string): boolean {
  if (!LETTERS.test(text) || !/^[\p{L}\d]/u.test(text) || isPeriod(text)) return false;
  const said = headingRole(text);
  if (said === null || said.unit !== undefined) return true;
  return said.confidence < KNOWN && said.session === undefined;
}
