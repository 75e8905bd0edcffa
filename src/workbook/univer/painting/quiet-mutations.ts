/**
 * Univer draws all its cells again after every mutation, even of what nobody sees: that a calculation starts, that it has
 * ended, that rules have formulas, that these are to be calculated. Results are drawn by the mutation that writes them in
 * the cells of their formulas, and rules mark what they paint.
 */
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetOtherFormulaMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SheetRenderController } from "@univerjs/sheets-ui";

const SHOWS_NOTHING: ReadonlySet<string> = new Set([
  OtherFormulaMarkDirty.id,
  RemoveOtherFormulaMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetOtherFormulaMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  // Those of the plug-ins of validations and of conditional formats, which keep their names to themselves.
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.conditional-formatting-formula-mark-dirty",
]);

/** The controller's method that its types keep to itself. */
interface Marker {
  _markUnitDirty(this: SheetRenderController, command: Readonly<ICommandInfo>, options?: IExecutionOptions): void;
}

const controller = SheetRenderController.prototype as unknown as Marker;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the controllers that it was taken from
const { _markUnitDirty: mark } = controller;

/** Replaces the method of Univer's controllers, once for the page. */
export function ignoreQuietMutations(): void {
  controller._markUnitDirty = function (command, options): void {
    if (!SHOWS_NOTHING.has(command.id)) mark.call(this, command, options);
  };
}
