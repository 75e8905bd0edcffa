/** The probe under office-addin-mock, which refuses a property read before it was loaded and synchronised. */
import { OfficeMockObject } from "office-addin-mock";
import { afterEach, expect, it, vi } from "vitest";
import { createCellProbe } from "../../../src/workbook/excel/cell-probe";

interface MockExcel {
  readonly context: { readonly workbook: { readonly worksheets: { readonly sheet: { readonly range: unknown } } } };
}

/** One sheet with one range, whatever is asked for. */
function mockExcel(valueTypes: readonly (readonly string[])[]): OfficeMockObject {
  const worksheets = (): MockExcel["context"]["workbook"]["worksheets"] =>
    (mock as unknown as MockExcel).context.workbook.worksheets;
  const mock: OfficeMockObject = new OfficeMockObject({
    context: {
      workbook: {
        worksheets: {
          sheet: { range: { valueTypes, untrack: () => undefined }, getRange: () => worksheets().sheet.range },
          getItem: () => worksheets().sheet,
        },
      },
    },
    run: (batch: (context: unknown) => Promise<unknown>) => batch((mock as unknown as MockExcel).context),
  });
  return mock;
}

afterEach(() => vi.unstubAllGlobals());

it("tells blanks from zeros in the order Office.js demands", async () => {
  vi.stubGlobal("Excel", mockExcel([["Empty", "Double"]]));
  expect(await createCellProbe()("Notes!B2:C2")).toEqual([[true, false]]);
});
