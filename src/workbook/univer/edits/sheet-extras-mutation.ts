/** A mutation for what Univer keeps for us on a sheet (charts, print set-up…), so that its undo knows of it. */
import type { ICommandService } from "@univerjs/core";
import { CommandType, IUniverInstanceService, type IMutation, type Workbook, type Worksheet } from "@univerjs/core";
import { changeExtras, extrasOf, type SheetExtras } from "../model/sheet-extras";
import type { EditContext, Mutation } from "./edit-context";

type ExtrasChange = { readonly [K in keyof SheetExtras]?: SheetExtras[K] | undefined };

interface SetSheetExtrasParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly change: ExtrasChange;
}

export const SetSheetExtrasMutation: IMutation<SetSheetExtrasParams> = {
  id: "cnam.mutation.set-sheet-extras",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, change }) => {
    const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    changeExtras(sheet.getConfig(), change);
    return true;
  },
};

export function registerSheetExtrasMutation(commands: ICommandService): void {
  if (!commands.hasCommand(SetSheetExtrasMutation.id)) commands.registerCommand(SetSheetExtrasMutation);
}

/** The mutation that makes a change of extras and the one that takes it back. */
export function extrasMutations(
  place: { readonly unitId: string; readonly subUnitId: string },
  sheet: Worksheet,
  change: ExtrasChange,
): { redo: Mutation; undo: Mutation } {
  const before = extrasOf(sheet.getConfig());
  const fields = Object.keys(change) as (keyof SheetExtras)[];
  const former = Object.fromEntries(fields.map((field) => [field, before[field]]));
  const mutation = (one: object): Mutation => ({ id: SetSheetExtrasMutation.id, params: { ...place, change: one } });
  return { redo: mutation(change), undo: mutation(former) };
}

export function editExtras(context: EditContext, sheet: Worksheet, change: ExtrasChange): void {
  const { redo, undo } = extrasMutations(context.place(sheet), sheet, change);
  context.mutate([redo], [undo]);
}
