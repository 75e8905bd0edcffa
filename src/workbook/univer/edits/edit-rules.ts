/** Edits of the rules that hang on cells: conditional formats and validations. */
import type { ISheetDataValidationRule, Worksheet } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { subtractAreas } from "../../area";
import type { ConditionalFormatEntry, DriverEdit } from "../../driver";
import { deepEqual } from "../../equal";
import { areaToRange, rangeToArea } from "../model/areas";
import { conditionalFormatFromUniver, conditionalFormatToUniver } from "../model/conditional-formats";
import { validationToUniver } from "../model/validations";
import type { EditContext, Mutation } from "./edit-context";

type Edit<K extends DriverEdit["kind"]> = Extract<DriverEdit, { kind: K }>;

/** An identifier no other rule of the sheet has. */
function freshId(prefix: string, taken: readonly string[]): string {
  let index = taken.length;
  while (taken.includes(`${prefix}-${index}`)) index += 1;
  return `${prefix}-${index}`;
}

function formatsOf(context: EditContext, sheet: Worksheet) {
  const { unitId, subUnitId } = context.place(sheet);
  return context.host.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
}

/** The rules of a sheet the model has words for, in their order of priority, with Univer's identifiers. */
export function conditionalFormatEntries(context: EditContext, sheetName: string): ConditionalFormatEntry[] {
  return formatsOf(context, context.live.sheet(sheetName)).flatMap((data) => {
    const format = conditionalFormatFromUniver(data);
    return format ? [{ id: data.cfId, format }] : [];
  });
}

/** Univer puts a new rule first; the last of the others shows where it belongs. */
export function addConditionalFormat(context: EditContext, { sheet: name, format }: Edit<"conditionalFormat">): void {
  const sheet = context.live.sheet(name);
  const place = context.place(sheet);
  const others = formatsOf(context, sheet).map((rule) => rule.cfId);
  const cfId = freshId(`${place.subUnitId}-cf`, others);
  const rule = conditionalFormatToUniver(format, cfId);
  const add: Mutation = { id: AddConditionalRuleMutation.id, params: { ...place, rule } };
  const last = others.at(-1);
  const anchors = { start: { id: cfId, type: "self" }, end: { id: last, type: "after" } };
  const move: Mutation = { id: MoveConditionalRuleMutation.id, params: { ...place, ...anchors } };
  context.mutate(last === undefined ? [add] : [add, move], [
    { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } },
  ]);
}

export function removeConditionalFormat(context: EditContext, edit: Edit<"removeConditionalFormat">): void {
  const sheet = context.live.sheet(edit.sheet);
  const place = context.place(sheet);
  const rules = formatsOf(context, sheet);
  const { id, format } = edit.entry;
  const rule =
    rules.find((one) => one.cfId === id) ?? rules.find((one) => deepEqual(conditionalFormatFromUniver(one), format));
  if (!rule) return;
  const next = rules[rules.indexOf(rule) + 1];
  const anchors = { start: { id: rule.cfId, type: "self" }, end: { id: next?.cfId, type: "before" } };
  context.mutate(
    [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } }],
    [
      { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
      ...(next ? [{ id: MoveConditionalRuleMutation.id, params: { ...place, ...anchors } }] : []),
    ],
  );
}

/** Takes the areas away from an existing rule: the rest stays, and nothing is left of a rule wholly covered. */
function clearAreas(
  context: EditContext,
  sheet: Worksheet,
  rule: ISheetDataValidationRule,
  edit: Edit<"validation">,
): void {
  const place = context.place(sheet);
  const areas = rule.ranges.map(rangeToArea);
  const left = subtractAreas(areas, edit.areas);
  const covered = (list: typeof areas): number => list.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (covered(left) === covered(areas)) return;
  if (left.length === 0) {
    context.mutate(
      [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } }],
      [{ id: AddDataValidationMutation.id, params: { ...place, rule } }],
    );
    return;
  }
  const update = (ranges: unknown): Mutation => ({
    id: UpdateDataValidationMutation.id,
    params: { ...place, ruleId: rule.uid, payload: { type: UpdateRuleType.RANGE, payload: ranges } },
  });
  context.mutate([update(left.map(areaToRange))], [update(rule.ranges)]);
}

export function editValidation(context: EditContext, edit: Edit<"validation">): void {
  const sheet = context.live.sheet(edit.sheet);
  const place = context.place(sheet);
  const model = context.host.injector.get(DataValidationModel);
  const rules = model.getRules(place.unitId, place.subUnitId) as readonly ISheetDataValidationRule[];
  for (const rule of [...rules]) clearAreas(context, sheet, rule, edit);
  if (!edit.validation) return;
  const taken = rules.map((rule) => rule.uid);
  const id = freshId(`${place.subUnitId}-dv`, taken);
  const rule = validationToUniver({ ...edit.validation, areas: edit.areas }, id);
  const index = model.getRules(place.unitId, place.subUnitId).length;
  context.mutate(
    [{ id: AddDataValidationMutation.id, params: { ...place, rule, index } }],
    [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } }],
  );
}
