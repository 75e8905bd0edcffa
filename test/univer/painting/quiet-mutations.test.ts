/** The cells are drawn again after what people see, and not after what the engine tells itself. */
import { CommandType } from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetOtherFormulaMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { SheetRenderController } from "@univerjs/sheets-ui";
import { beforeAll, expect, it } from "vitest";
import { ignoreQuietMutations } from "../../../src/workbook/univer/painting/quiet-mutations";

beforeAll(() => ignoreQuietMutations());

/** Whether the mutation marks what is on the screen, as the controller hears of it. */
function marks(id: string): boolean {
  let marked = 0;
  const drawn = { makeDirty: () => void (marked += 1), getViewports: () => [] };
  const controller = { _context: { mainComponent: drawn, scene: drawn }, _spreadsheetViewports: () => [] };
  const { _markUnitDirty: mark } = SheetRenderController.prototype as unknown as {
    _markUnitDirty(this: unknown, command: unknown): void;
  };
  mark.call(controller, { id, type: CommandType.MUTATION, params: {} });
  return marked > 0;
}

it.each([SetRangeValuesMutation.id, SetWorksheetColWidthMutation.id, "sheet.mutation.unknown"])("%s is drawn", (id) =>
  expect(marks(id)).toBe(true),
);

/** Results are drawn by the values that they give to the cells of their formulas. */
it.each([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
  SetOtherFormulaMutation.id,
  "sheet.mutation.data-validation-formula-mark-dirty",
])("%s is not", (id) => expect(marks(id)).toBe(false));
