/** The cells are drawn again for a refused entry and for the one that mends it, not for those that are accepted. */
import { DataValidationStatus } from "@univerjs/core";
import type { IValidStatusChange } from "@univerjs/sheets-data-validation";
import { Subject } from "rxjs";
import { expect, it } from "vitest";
import { unmetBy } from "../../../src/workbook/univer/made-for";
import { shownStatuses, STATUSES } from "../../../src/workbook/univer/painting/shown-statuses";

const { VALID, INVALID, VALIDATING } = DataValidationStatus;

function shown(statuses: readonly (readonly [row: number, status: DataValidationStatus])[]): unknown[] {
  const told = new Subject<IValidStatusChange>();
  const drawn: unknown[] = [];
  shownStatuses(told).subscribe(({ row, status }) => void drawn.push([row, status]));
  for (const [row, status] of statuses) told.next({ unitId: "u", subUnitId: "s", ruleId: "r", row, col: 2, status });
  return drawn;
}

it("draws refusals, each time, and their ends", () => {
  expect(
    shown([
      [1, VALID],
      [2, VALIDATING],
      [1, INVALID],
      [2, VALID],
      [1, INVALID],
      [1, VALID],
      [1, VALID],
    ]),
  ).toEqual([
    [1, INVALID],
    [1, INVALID],
    [1, VALID],
  ]);
});

it("is made for the Univer that is installed", () => expect(unmetBy(STATUSES)).toBeNull());
