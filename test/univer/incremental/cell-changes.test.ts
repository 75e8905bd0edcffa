/** What is told to have changed the cells: not the keys struck in the cell's editor, which is a document of its own. */
import { CommandType, type ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationResultMutation, SetOtherFormulaMutation } from "@univerjs/engine-formula";
import { InsertRowMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { NEVER } from "rxjs";
import { expect, it } from "vitest";
import { CellChangeLog } from "../../../src/workbook/univer/incremental/cell-changes";

type Parts = ConstructorParameters<typeof CellChangeLog>;

function changesAfter(...ids: string[]) {
  let listener: ((command: ICommandInfo) => void) | undefined;
  const commands = {
    onCommandExecuted: (told: typeof listener) => {
      listener = told;
      return { dispose: () => undefined };
    },
  };
  const instances = { getTypeOfUnitAdded$: () => NEVER, getTypeOfUnitDisposed$: () => NEVER };
  const log = new CellChangeLog(commands as unknown as Parts[0], instances as unknown as Parts[1]);
  log.take();
  const params = { unitId: "u", subUnitId: "s", cellValue: { 4: { 2: { v: 12 } } } };
  for (const id of ids) listener!({ id, type: CommandType.MUTATION, params });
  return log.take();
}

it.each([
  "doc.mutation.rich-text-editing",
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.conditional-formatting-formula-mark-dirty",
  SetOtherFormulaMutation.id,
  SetFormulaCalculationResultMutation.id,
])("%s leaves formulas where they are: an entry is the cell that it is typed in", (id) => {
  expect(changesAfter(id, SetRangeValuesMutation.id, id)).toEqual({
    everywhere: false,
    cells: [{ unitId: "u", sheetId: "s", row: 4, column: 2 }],
  });
});

it.each([InsertRowMutation.id, "sheet.mutation.unknown", "another.mutation.of-documents"])(
  "after %s formulas may be anywhere",
  (id) => expect(changesAfter(id).everywhere).toBe(true),
);
