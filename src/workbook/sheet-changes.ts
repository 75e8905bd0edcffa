/** What happened to the sheets of a workbook between two looks at their list. */
import { SETTINGS_SHEET, type SheetStructureChange } from "./driver";

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** Deletions, then renames, then additions. The sheet of settings is no business of users, nor of theirs listeners. */
export function sheetChanges(before: readonly NamedSheet[], after: readonly NamedSheet[]): SheetStructureChange[] {
  const was = new Map(before.map(({ id, name }) => [id, name]));
  const is = new Map(after.map(({ id, name }) => [id, name]));
  const visible = ({ name }: NamedSheet): boolean => name !== SETTINGS_SHEET;
  const deleted = before.filter(({ id }) => !is.has(id)).filter(visible);
  const added = after.filter(({ id }) => !was.has(id)).filter(visible);
  const renamed = after.filter(({ id, name }) => was.has(id) && was.get(id) !== name);
  return [
    ...deleted.map(({ id, name }): SheetStructureChange => {
      return { sheetId: id, change: { kind: "sheetDeleted", sheet: name } };
    }),
    ...renamed.map(({ id, name }): SheetStructureChange => {
      return { sheetId: id, change: { kind: "sheetRenamed", from: was.get(id) ?? name, to: name } };
    }),
    ...added.map(({ id, name }): SheetStructureChange => {
      return { sheetId: id, change: { kind: "sheetAdded", sheet: name } };
    }),
  ];
}
