/** Which column of a table an imported column most probably fills. */
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
  for (const mark of marks) {
    const scored = target
      .filter(({ column }) => !taken.has(column))
      .map(({ column, heading, guess }) => ({ column, score: likeness(mark, heading, guess) }))
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

function likeness(mark: MarkColumn, heading: string, guess: FoundColumn["guess"]): number {
  // « Test : QCM 1 /20 » is « Test : QCM 1 », brought to 20.
  if (foldHeading(withoutScale(mark.heading)) === foldHeading(withoutScale(heading))) return SAME_HEADING;
  const said = { ...headingRole(mark.heading), ...mark };
  const [from, to] = [said.unit ?? unitCode(mark.heading), guess.unit ?? unitCode(heading)];
  const sameUnit = from !== undefined && to !== undefined && foldCode(from) === foldCode(to);
  // « CC » alone says nothing of the unit whose « CC » it is.
  if (!sameUnit && (from !== undefined || to !== undefined)) return 0;
  if ((said.session ?? 1) !== (guess.session ?? 1)) return 0;
  const sameAssessment = said.assessment !== undefined && said.assessment === guess.assessment;
  const otherAssessment = said.assessment !== undefined && guess.assessment !== undefined && !sameAssessment;
  if (otherAssessment && !sameUnit) return 0;
  return (sameUnit ? SAME_UNIT : 0) + (sameAssessment ? 2 : 0) - (otherAssessment ? 1 : 0);
}
