/** Edits of whole sheets. Formulas follow renames by Univer's own commands. */
import {
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type IWorksheetData,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { UpdateNoteMutation } from "@univerjs/sheets-note";
import { sameSheetName } from "../../address";
import type { DriverEdit } from "../../driver";
import type { DefinedName, SheetModel } from "../../model";
import { PortError } from "../../port";
import { areaToRange } from "../model/areas";
import { commentToUniver } from "../model/comments";
import { conditionalFormatToUniver } from "../model/conditional-formats";
import { nameToUniver } from "../model/names";
import { sheetToUniver, StyleSheet } from "../model/to-univer";
import { validationToUniver } from "../model/validations";
import type { EditContext, Mutation } from "./edit-context";

type Edit<K extends DriverEdit["kind"]> = Extract<DriverEdit, { kind: K }>;

function refuseTakenName(context: EditContext, name: string, except?: Worksheet): void {
  const taken = context.live.workbook.getSheets().some((one) => one !== except && sameSheetName(one.getName(), name));
  if (taken) throw new PortError("sheetExists", name, `a sheet is already called ${name}`);
}

function insertSheet(context: EditContext, sheet: Partial<IWorksheetData>, index: number, styles: StyleSheet): void {
  const { unitId } = context.live;
  const full = mergeWorksheetSnapshotWithDefault(sheet);
  const remove = { unitId, subUnitId: full.id, subUnitName: full.name };
  context.mutate(
    [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: full, styles: styles.styles } }],
    [{ id: RemoveSheetMutation.id, params: remove }],
  );
}

export function addSheet(context: EditContext, edit: Edit<"addSheet">): void {
  refuseTakenName(context, edit.sheet);
  const { workbook } = context.live;
  const index =
    edit.after === undefined ? workbook.getSheetSize() : workbook.getSheetIndex(context.live.sheet(edit.after)) + 1;
  const model: SheetModel = {
    id: "",
    name: edit.sheet,
    visibility: "visible",
    cells: {},
    ...(edit.tabColor !== undefined && { tabColor: edit.tabColor }),
    ...(edit.hideGridlines && { hideGridlines: true }),
  };
  const styles = new StyleSheet();
  insertSheet(context, sheetToUniver(model, generateRandomId(), styles), index, styles);
}

export async function deleteSheet(context: EditContext, { sheet: name }: Edit<"deleteSheet">): Promise<void> {
  const sheet = context.live.sheet(name);
  const others = context.live.workbook.getUnhiddenWorksheets().filter((id) => id !== sheet.getSheetId());
  if (others.length === 0) throw new PortError("unsupported", name, "the last visible sheet cannot be deleted");
  await context.command(RemoveSheetCommand.id, context.place(sheet));
}

export async function renameSheet(context: EditContext, { sheet: name, to }: Edit<"renameSheet">): Promise<void> {
  const sheet = context.live.sheet(name);
  refuseTakenName(context, to, sheet);
  await context.command(SetWorksheetNameCommand.id, { ...context.place(sheet), name: to });
}

/** What plug-ins keep of a sheet, brought back by their own mutations. */
function pluginMutations(place: { unitId: string; subUnitId: string }, sheet: SheetModel): Mutation[] {
  const id = place.subUnitId;
  const formats = (sheet.conditionalFormats ?? []).map((format, index) =>
    conditionalFormatToUniver(format, `${id}-cf-${index}`),
  );
  return [
    // Univer puts each rule before the others.
    ...formats.reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule } })),
    ...(sheet.validations ?? []).map((validation, index) => ({
      id: AddDataValidationMutation.id,
      params: { ...place, rule: validationToUniver(validation, `${id}-dv-${index}`), index },
    })),
    ...(sheet.comments ?? []).map((comment) => ({
      id: UpdateNoteMutation.id,
      params: {
        unitId: place.unitId,
        sheetId: id,
        row: comment.row,
        col: comment.column,
        note: commentToUniver(comment),
      },
    })),
    ...(sheet.autoFilter
      ? [{ id: SetSheetsFilterRangeMutation.id, params: { ...place, range: areaToRange(sheet.autoFilter) } }]
      : []),
  ];
}

/** Tables are left to the caller: they need the cells of the sheet. */
export function restoreSheet(context: EditContext, { sheet: model, position, names = [] }: Edit<"restoreSheet">): void {
  refuseTakenName(context, model.name);
  const styles = new StyleSheet(`${generateRandomId()}-`);
  const id = generateRandomId();
  insertSheet(context, sheetToUniver(model, id, styles), position, styles);
  const place = { unitId: context.live.unitId, subUnitId: id };
  const mutations = pluginMutations(place, model);
  // Undoing the insertion takes them away with the sheet.
  if (mutations.length > 0) context.mutate(mutations, []);
  restoreNames(context, id, names);
}

/** The names that are limited to the sheet of that identifier. */
function restoreNames(context: EditContext, sheetId: string, names: readonly DefinedName[]): void {
  const { unitId } = context.live;
  const restored = names.map((name) => nameToUniver(name, `${sheetId}-${name.name}`, () => sheetId));
  if (restored.length === 0) return;
  context.mutate(
    restored.map((name) => ({ id: SetDefinedNameMutation.id, params: { unitId, ...name } })),
    restored.map(({ id, name }) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, id, name } })),
  );
}
