/** What is true of a sheet of marks that was laid out. */
import type { ColumnTruth, Matter, TableTruth, UnitTruth } from "../stranger-sheet";
import type { Laid } from "./lay-out";
import { isMeanWritten, type UnitColumns } from "./mark-columns";
import { expectedOf, type MarksPlan, type UnitPlan } from "./plan";
import type { PlannedColumn } from "./planned-column";
import type { WhoColumns } from "./who-columns";

/** By words or figures of their own, or by a mean that is written somewhere. */
function areWeightsSaid({ weightsSaid, people }: MarksPlan, unit: UnitPlan): boolean {
  const isByMean = weightsSaid === "none" || weightsSaid === "formula";
  return !isByMean || (unit.mean !== "none" && isMeanWritten(unit, people.length));
}

function weightsOf(plan: MarksPlan, unit: UnitPlan): readonly number[] | null {
  if (unit.assessments.length === 1) return [1];
  if (!areWeightsSaid(plan, unit) && unit.conventional) return null;
  return unit.assessments.map(({ weight }) => weight ?? 1);
}

/** What nobody could know from the sheet alone. */
export function openMatters(plan: MarksPlan): readonly Matter[] {
  const { units, scaleSaid } = plan;
  const open: Matter[] = [];
  const scales = units.flatMap(({ assessments }) => assessments.map(({ scale }) => scale));
  if (scaleSaid === "none" && scales.some((scale) => scale !== 20)) open.push("scale");
  const unsaid = units.some((unit) => unit.assessments.length > 1 && !areWeightsSaid(plan, unit) && !unit.conventional);
  return unsaid ? [...open, "weights"] : open;
}

function columnTruth(plan: MarksPlan, laid: Laid, planned: PlannedColumn): ColumnTruth {
  const { key, heading, use, roles, session, scale, scaleBy } = planned;
  const known = scale !== undefined && (plan.scaleSaid !== "none" || scale === 20);
  return {
    column: laid.columnOf.get(key) ?? 0,
    heading,
    use,
    roles,
    ...(session !== undefined && { session }),
    ...(known && { scale }),
    ...(scaleBy && { scaleBy }),
  };
}

export interface MarksSheet {
  readonly plan: MarksPlan;
  readonly who: WhoColumns;
  readonly columns: readonly PlannedColumn[];
  readonly units: readonly UnitColumns[];
}

export function marksTruth({ plan, who, columns, units }: MarksSheet, laid: Laid): TableTruth {
  const at = (key: string): number => laid.columnOf.get(key) ?? 0;
  const row = (person: number): number => laid.dataRows[person] ?? 0;
  const truths = plan.units.map((unit, order): UnitTruth => {
    const weights = weightsOf(plan, unit);
    return {
      names: unit.name?.keys ?? null,
      marks: (units[order]?.marks ?? []).map(at),
      resits: (units[order]?.resits ?? []).map(at),
      weights,
      expected: new Map(
        plan.people.map((_, person) => [row(person), weights === null ? "free" : expectedOf(unit, person)]),
      ),
    };
  });
  const number = at("number");
  const same = new Map<string, number[]>();
  who.people.forEach(({ last, first }, person) => {
    same.set(`${last} ${first}`, [...(same.get(`${last} ${first}`) ?? []), row(person)]);
  });
  return {
    layouts: ["learnerPerRow"],
    anchor: [row(0), at(columns[0]?.key ?? "")],
    dataRows: laid.dataRows,
    columns: columns.map((planned) => columnTruth(plan, laid, planned)),
    units: truths,
    open: openMatters(plan),
    placeholders: who.unnumbered.map((person) => [row(person), number] as const),
    namesakes: [...same.values()].filter((rows) => rows.length > 1),
  };
}
