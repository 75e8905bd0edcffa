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
  const whole = new Set(lowest.map((label) => folded(withoutFigures(label))));
  const byTitle = groupBy(cuts.flat(), ({ title }) => folded(title));
  const isShared = ({ title }: Cut): boolean => {
    const rests = new Set((byTitle.get(folded(title)) ?? []).map(({ rest }) => folded(rest)));
    return rests.size > 1 || whole.has(folded(title));
  };
  const isAlike = alikeBeside(cuts.flat());
  const shared = new Set(
    cuts.flatMap((list) => list.filter((cut) => isShared(cut) || isAlike(cut))).map(({ title }) => folded(title)),
  );
  if (shared.size === 0 && !cuts.flat().some(({ isJoined, title }) => isJoined && isDiscipline(title))) return labels;
  return labels.map((list, at) => {
    // Beside units whose titles are shared, « Physique Note » has one too.
    const own = cuts[at] ?? [];
    const cut =
      longest(own.filter(({ title }) => shared.has(folded(title)) && !isCutAgain(title, shared))) ??
      longest(own.filter(({ isJoined, rest, title }) => isJoined && isDiscipline(title) && isMark(rest))) ??
      longest(
        own.filter(
          ({ isFirst, isJoined, rest, title }) => (isFirst || isJoined) && isMark(rest) && !OVERALL.test(title),
        ),
      );
    return cut ? [...list.slice(0, -1), cut.title, cut.rest] : list;
  });
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

/** « Droit - Note », cut from « Droit - Note rattrapage », is « Droit » and « Note ». */
function isCutAgain(title: string, shared: ReadonlySet<string>): boolean {
  return cutsOf(title).some((cut) => shared.has(folded(cut.title)));
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
  // « Examen terminal » is known as a whole: nothing of it is a title.
  const whole = headingRole(core);
  if (whole?.assessment !== undefined && whole.unit === undefined && whole.confidence === 1) return [];
  const figures = label.startsWith(core) ? label.slice(core.length) : "";
  return [...core.matchAll(GAP)].flatMap(({ index, 0: gap }) => {
    const [before, after] = [core.slice(0, index).trim(), core.slice(index + gap.length).trim()];
    const cuts: Cut[] = [];
    const isJoined = /[_:–—-]/u.test(gap);
    if (LINK.test(after) || LINKING.test(before)) return [];
    const isUnder = isUnderTitle(after) || TOTAL.test(after + figures);
    if (isUnder && isTitle(before)) cuts.push({ title: before, rest: after + figures, isFirst: true, isJoined });
    if (isUnderTitle(before) && isTitle(after))
      cuts.push({ title: after, rest: before + figures, isFirst: false, isJoined });
    return cuts;
  });
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
