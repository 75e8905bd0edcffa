/** The lowest mark of a second session that validates a unit: found by asking `CNAM.UE_STATUS`, whatever the policy. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { messages } from "../../i18n/fr/messages";
import type { ResultValue } from "../../functions/host";
import type { Content } from "../../spreadsheet/cell/content";
import type { Needed } from "./roster";
import { statusesOf, type UnitMarks } from "./unit-marks";

type Row = readonly Content[];

/** What a learner sits: the unit as a whole, or some of its components. */
export interface Sat {
  readonly marks: Row;
  /** By component: whether it is sat; `null` for the unit as a whole. */
  readonly components: readonly boolean[] | null;
}

const HUNDREDTHS = 100;
const { validated, validatedInSession2, exempt } = messages.status;
const VALIDATED: ReadonlySet<ResultValue> = new Set([validated, validatedInSession2, exempt]);

/**
 * One search for all: each turn halves the marks left to each learner, on the grid of hundredths. A higher mark never
 * validates less.
 */
export async function neededAtResit(marks: UnitMarks, sats: readonly Sat[]): Promise<readonly Needed[]> {
  const highest = HIGHEST_MARK * HUNDREDTHS;
  const bounds = sats.map(() => ({ low: 0, high: highest }));
  const isEnough = await validates(
    marks,
    sats,
    sats.map(() => highest),
  );
  while (bounds.some(({ low, high }) => low < high)) {
    const tried = bounds.map(({ low, high }) => Math.floor((low + high) / 2));
    const validated = await validates(marks, sats, tried);
    bounds.forEach((bound, index) => {
      const mark = tried[index] ?? 0;
      if (bound.low >= bound.high) return;
      if (validated[index] === true) bound.high = mark;
      else bound.low = mark + 1;
    });
  }
  return bounds.map(({ high }, index): Needed => {
    if (isEnough[index] !== true) return { kind: "impossible" };
    return high === 0 ? { kind: "acquired" } : { kind: "mark", value: high / HUNDREDTHS };
  });
}

async function validates(
  marks: UnitMarks,
  sats: readonly Sat[],
  hundredths: readonly number[],
): Promise<readonly boolean[]> {
  const results: boolean[] = [];
  // A second session has one shape a call: the unit's mark, or one per component.
  for (const isWhole of [true, false]) {
    const places = sats.flatMap((sat, index) => ((sat.components === null) === isWhole ? [index] : []));
    const rows = places.map((index) => sats[index]?.marks ?? []);
    const resits = places.map((index) =>
      resitRow(sats[index]?.components ?? null, (hundredths[index] ?? 0) / HUNDREDTHS),
    );
    const statuses = await statusesOf(marks, rows, resits);
    places.forEach((place, index) => (results[place] = VALIDATED.has(statuses[index] ?? "")));
  }
  return results;
}

function resitRow(components: readonly boolean[] | null, mark: number): Row {
  return components === null ? [mark] : components.map((isSat) => (isSat ? mark : null));
}
