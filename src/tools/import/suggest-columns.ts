/** Which column of a table an imported column most probably fills. */
import type { RoleGuess } from "../recognise/column-role";
import { foldCode, foldHeading } from "../../spreadsheet/words/heading-fold";
import type { FoundColumn } from "../recognise/found-table";
import { headingRole, withoutScale } from "../recognise/heading-role";
import { unitCode } from "../recognise/unit-code";
import type { MarkColumn } from "../reading/exports/marks-list";

/** By imported column, the target's column; absent when nothing resembles, or several do. */
export function suggestColumns(
  marks: readonly MarkColumn[],
  target: readonly FoundColumn[],
): ReadonlyMap<number, number> {
  const suggested = new Map<number, number>();
  const taken = new Set<number>();
  const places = target.map(placeOf);
  for (const mark of marks) {
    const sought = soughtFor(mark);
    const scored = places
      .filter(({ column }) => !taken.has(column))
      .map((place) => ({ column: place.column, score: likeness(sought, place) }))
      .filter(({ score }) => score > 0);
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const [one, ...others] = scored.filter(({ score }) => score === best);
    if (!one || others.length > 0) continue;
    suggested.set(mark.column, one.column);
    taken.add(one.column);
  }
  return suggested;
}

const SAME_HEADING = 8;
const SAME_UNIT = 4;

/** What a heading says of the marks under it, its words folded once for all that they are held against. */
interface SaidOf extends Pick<RoleGuess, "session" | "assessment"> {
  readonly heading: string;
  readonly unit: string | undefined;
}

function saidOf(written: string, said: Partial<Pick<RoleGuess, "unit" | "session" | "assessment">>): SaidOf {
  const unit = said.unit ?? unitCode(written);
  const { session, assessment } = said;
  return {
    // « Test : QCM 1 /20 » is « Test : QCM 1 », brought to 20.
    heading: foldHeading(withoutScale(written)),
    unit: unit === undefined ? undefined : foldCode(unit),
    ...(session !== undefined && { session }),
    ...(assessment !== undefined && { assessment }),
  };
}

function soughtFor(mark: MarkColumn): SaidOf {
  return saidOf(mark.heading, { ...headingRole(mark.heading), ...mark });
}

function placeOf({ column, heading, guess }: FoundColumn): SaidOf & { readonly column: number } {
  return { column, ...saidOf(heading, guess) };
}

function likeness(said: SaidOf, guess: SaidOf): number {
  if (said.heading === guess.heading) return SAME_HEADING;
  const [from, to] = [said.unit, guess.unit];
  const sameUnit = from !== undefined && from === to;
  // « CC » alone says nothing of the unit whose « CC » it is.
  if (!sameUnit && (from !== undefined || to !== undefined)) return 0;
  if ((said.session ?? 1) !== (guess.session ?? 1)) return 0;
  const sameAssessment = said.assessment !== undefined && said.assessment === guess.assessment;
  const otherAssessment = said.assessment !== undefined && guess.assessment !== undefined && !sameAssessment;
  if (otherAssessment && !sameUnit) return 0;
  return (sameUnit ? SAME_UNIT : 0) + (sameAssessment ? 2 : 0) - (otherAssessment ? 1 : 0);
}
