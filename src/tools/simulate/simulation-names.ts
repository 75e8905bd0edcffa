/**
 * The workbook names under which the base of a simulation stands: the other sheets of the simulation read it by them, and
 * a row inserted among the assumptions moves them along.
 */
import { parseAddress, sameSheetName } from "../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { absoluteRange } from "../cell-reference";
import { nameEnding, type AssumptionId } from "./assumption-ids";

type Named = Pick<WorkbookModel, "names">;

const STEM = "CNAM_SIMULATION";
const FIRST: AssumptionId = "learners";

export class SimulationNames {
  private constructor(private readonly stem: string) {}

  /** Of one more simulation: its names are nobody's yet. */
  static ofNew(workbook: Named): SimulationNames {
    for (let number = 1; ; number += 1) {
      const names = new SimulationNames(number === 1 ? STEM : `${STEM}${number}`);
      if (!workbook.names.some(({ name }) => name.toUpperCase().startsWith(`${names.stem}_`))) return names;
    }
  }

  /** The simulations whose base has all these figures, in the order in which they were made. */
  static allIn(workbook: Named, ids: readonly AssumptionId[]): readonly SimulationNames[] {
    const found = workbook.names.flatMap(({ name }) => {
      const stem = stemOf(name);
      return stem === null ? [] : [new SimulationNames(stem)];
    });
    return found.filter((names) => ids.every((id) => names.placeIn(workbook, id) !== null));
  }

  /** The sheet on which the base stands. */
  sheetIn(workbook: Named): string | null {
    return this.placeIn(workbook, FIRST)?.sheet ?? null;
  }

  of(id: AssumptionId): string {
    return `${this.stem}_${nameEnding(id)}`;
  }

  edit(id: AssumptionId, range: RangeRef): Edit {
    return { kind: "name", name: this.of(id), formula: `=${absoluteRange(range)}` };
  }

  /** Where the figure of the base stands. */
  placeIn({ names }: Named, id: AssumptionId): RangeRef | null {
    const own = names.find(({ name, sheet }) => sheet === undefined && sameSheetName(name, this.of(id)));
    const address = own ? parseAddress(own.formula.replace(/^=/, "")) : undefined;
    return address?.sheet ? { sheet: address.sheet, ...address.area } : null;
  }
}

/** `CNAM_SIMULATION2`, from the name of its first figure. */
function stemOf(name: string): string | null {
  const ending = `_${nameEnding(FIRST)}`.toUpperCase();
  if (!name.toUpperCase().endsWith(ending)) return null;
  const stem = name.slice(0, -ending.length);
  const number = stem.slice(STEM.length);
  return stem.toUpperCase().startsWith(STEM) && /^\d*$/.test(number) ? stem : null;
}
