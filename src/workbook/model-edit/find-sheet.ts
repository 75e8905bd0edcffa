/** Finding and replacing one sheet of a workbook held as data. */
import { sameSheetName } from "../address";
import type { SheetModel, WorkbookModel } from "../model";
import { PortError } from "../port";

/** The sheet of that name, case ignored. */
export function findSheet(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((candidate) => sameSheetName(candidate.name, name));
  if (sheet === undefined) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  return sheet;
}

/** Changes one sheet; a field set to `undefined` by `change` is dropped, so that equal workbooks stay deeply equal. */
export function updateSheet(
  model: WorkbookModel,
  name: string,
  change: (sheet: SheetModel) => { [K in keyof SheetModel]?: SheetModel[K] | undefined },
): WorkbookModel {
  const target = findSheet(model, name);
  const changed = { ...target, ...change(target) };
  const entries = Object.entries(changed).filter(([, value]) => value !== undefined);
  const sheet = Object.fromEntries(entries) as unknown as SheetModel;
  return { ...model, sheets: model.sheets.map((candidate) => (candidate === target ? sheet : candidate)) };
}

/** A list, or `undefined` when it is empty: the model never holds an empty field. */
export function orAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
