import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { expect, it } from "vitest";
import type { SheetModel } from "../../src/workbook/model";
import { open } from "./support/open";

const notes: SheetModel = {
  id: "notes",
  name: "Notes",
  visibility: "visible",
  cells: { 0: { 0: { value: 25 } } },
  validations: [
    {
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      rule: { kind: "list", source: ["10", "12"] },
      allowBlank: true,
      onError: "stop",
    },
  ],
};

it("cells are judged in an open workbook alone: a closed one has nothing to say", async () => {
  const { host, live } = await open({ sheets: [notes], names: [] });
  const validator = host.injector.get(SheetsDataValidationValidatorService);
  const { unitId } = live;
  const sheetId = live.sheet("Notes").getSheetId();
  const cell = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }];
  expect(await validator.validatorRanges(unitId, sheetId, cell)).not.toEqual([]);
  expect(await validator.validatorRanges(unitId, "removed", cell)).toEqual([]);
  host.api.disposeUnit(unitId);
  expect(await validator.validatorRanges(unitId, sheetId, cell)).toEqual([]);
  host.univer.dispose();
});
