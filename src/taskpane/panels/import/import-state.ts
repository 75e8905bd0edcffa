/** What the tool « Importer » remembers of the user's choices, and what they amount to. */
import type { AttemptRule } from "../../../tools/import/attempts";
import {
  isTakenBack,
  returnedMarks,
  suggestedReturns,
  type ReturnColumn,
  type Returned,
} from "../../../tools/give-back/returned-marks";
import { fillTable, type Filling } from "../../../tools/import/fill-table";
import type { MarkColumn, MarksList } from "../../../tools/reading/exports/marks-list";
import type { Choices } from "../../../tools/import/match-learners";
import { personMarks, type ChosenColumn, type PersonMarks } from "../../../tools/import/person-marks";
import { OUT_OF_TWENTY, readScale } from "../../../tools/import/scale";
import { followTarget } from "../../../tools/import/follow-target";
import { suggestColumns } from "../../../tools/import/suggest-columns";
import type { TargetTable } from "../../../tools/import/target-table";
import { equals } from "../../../rules/exact/ratio";
import type { ActualsState } from "./actuals-state";
import type { ImportProblem, ImportSource } from "../../../tools/import/read-content";

export interface ColumnSetting {
  readonly chosen: boolean;
  /** As it is typed; `null` where each row has its own. */
  readonly outOf: string | null;
  /** The column of the table that receives it. */
  readonly target: number | null;
}

export interface ImportState {
  readonly source: ImportSource | null;
  readonly problem: ImportProblem | null;
  readonly settings: ReadonlyMap<number, ColumnSetting>;
  readonly rule: AttemptRule | null;
  readonly destination: "sheet" | "table" | "file";
  /** By column of marks of the file, the column of the table that goes back there, where the user has said. */
  readonly returns: ReadonlyMap<number, number | null>;
  readonly targets: readonly TargetTable[];
  /** The sheet of the table to fill. */
  readonly targetSheet: string | null;
  readonly choices: Choices;
  readonly addMissing: boolean;
  readonly replace: boolean;
  readonly keepRaw: boolean;
  /** What is said of a journal; `null` for anything else. */
  readonly actuals: ActualsState | null;
  /** RNCP codes, as they are typed. */
  readonly codes: string;
}

export const noImport: ImportState = {
  source: null,
  problem: null,
  settings: new Map(),
  rule: null,
  destination: "sheet",
  returns: new Map(),
  targets: [],
  targetSheet: null,
  choices: new Map(),
  addMissing: true,
  replace: false,
  keepRaw: true,
  actuals: null,
  codes: "",
};

export function marksListOf({ source }: ImportState): MarksList | null {
  return source?.recognised.kind === "marks" ? source.recognised.list : null;
}

/** The choices to start from: every mark that is not made of the others. */
export function firstSettings(list: MarksList): ReadonlyMap<number, ColumnSetting> {
  const hasOthers = list.marks.some(({ total }) => !total);
  return new Map(
    list.marks.map((mark) => [
      mark.column,
      { chosen: !mark.total || !hasOthers, outOf: writtenScale(mark), target: null },
    ]),
  );
}

function writtenScale({ scale }: MarkColumn): string | null {
  if (scale.kind === "column") return null;
  const { n, d } = scale.outOf;
  return String(Number(n) / Number(d)).replace(".", ",");
}

export function targetOf({ targets, targetSheet }: ImportState): TargetTable | null {
  return targets.find(({ sheet }) => sheet.name === targetSheet) ?? targets[0] ?? null;
}

/**
 * With the tables as they are now: what was chosen in the one to fill follows its headings and its people, and what is
 * gone is for the user to choose again.
 */
export function withTargets(
  state: ImportState,
  targets: readonly TargetTable[],
  targetSheet: string | null,
): ImportState {
  const fresh = { ...state, targets, targetSheet };
  const [before, now] = [targetOf(state), targetOf(fresh)];
  if (!before || !now || before.sheet.name !== now.sheet.name) return withSuggestions(fresh);
  const followed = followTarget(before, now);
  const settings = new Map(
    [...state.settings].map(([column, setting]) => {
      const { target } = setting;
      return [column, { ...setting, target: target === null ? null : followed.column(target) }];
    }),
  );
  const choices = new Map(
    [...state.choices].flatMap(([person, row]): (readonly [number, number | null])[] => {
      if (row === null) return [[person, null]];
      const present = followed.row(row);
      return present === null ? [] : [[person, present]];
    }),
  );
  return { ...fresh, settings, choices };
}

/** With the table's columns proposed for those that have none. */
export function withSuggestions(state: ImportState): ImportState {
  const [list, target] = [marksListOf(state), targetOf(state)];
  if (!list || !target) return state;
  const suggested = suggestColumns(list.marks, target.columns);
  const isThere = new Set(target.columns.map(({ column }) => column));
  const settings = new Map(
    [...state.settings].map(([column, setting]) => {
      const kept = setting.target !== null && isThere.has(setting.target) ? setting.target : null;
      return [column, { ...setting, target: kept ?? suggested.get(column) ?? null }];
    }),
  );
  return { ...state, settings };
}

/** Asked again at each drawing: a state is never changed, another takes its place. */
function oncePerState<Answer extends object>(work: (state: ImportState) => Answer | null) {
  const known = new WeakMap<ImportState, { readonly answer: Answer | null }>();
  return (state: ImportState): Answer | null => {
    const before = known.get(state) ?? { answer: work(state) };
    known.set(state, before);
    return before.answer;
  };
}

export interface Return {
  readonly columns: readonly ReturnColumn[];
  readonly returned: Returned;
}

/** The marks of the file that the table would fill; `null` where its platform takes none back. */
export const returnOf = oncePerState(newReturn);

function newReturn(state: ImportState): Return | null {
  const [list, target] = [marksListOf(state), targetOf(state)];
  if (!list || !target || !mayGoBack(state)) return null;
  const columns = suggestedReturns(list, target).map((one) => {
    const { column } = one.column;
    const outOf = readScale(state.settings.get(column)?.outOf ?? "");
    const chosen = state.returns.has(column) ? (state.returns.get(column) ?? null) : one.target;
    return { ...one, target: chosen, ...(one.column.scale.kind !== "column" && outOf && { outOf }) };
  });
  return { columns, returned: returnedMarks(list, target, columns, state.choices) };
}

export function mayGoBack(state: ImportState): boolean {
  const list = marksListOf(state);
  return list !== null && isTakenBack(list) && (state.source?.file ?? null) !== null;
}

export interface Review {
  readonly list: MarksList;
  readonly columns: readonly (ChosenColumn & { readonly target: number | null })[];
  readonly people: readonly PersonMarks[];
  /** The columns whose scale does not read. */
  readonly invalidScales: ReadonlySet<number>;
  readonly target: TargetTable | null;
  /** What filling the table would do; `null` for a new sheet. */
  readonly filling: Filling | null;
  /** How many people have several marks, of which the user has to say the one that counts. */
  readonly several: number;
  /** Some marks are brought to 20: the file is kept. */
  readonly converts: boolean;
}

/** What importing now would do. */
export const reviewOf = oncePerState(newReview);

function newReview(state: ImportState): Review | null {
  const list = marksListOf(state);
  if (!list) return null;
  const invalidScales = new Set<number>();
  const columns = list.marks.flatMap((column) => {
    const setting = state.settings.get(column.column);
    if (setting?.chosen !== true) return [];
    const outOf = setting.outOf === null ? undefined : readScale(setting.outOf);
    if (setting.outOf !== null && outOf === undefined) invalidScales.add(column.column);
    return [{ column, target: setting.target, ...(outOf !== undefined && { outOf }) }];
  });
  const people = personMarks(list, columns, state.rule);
  const unruled = state.rule === null ? people : personMarks(list, columns, null);
  const several = unruled.filter(({ marks }) => marks.includes(null)).length;
  const target = state.destination === "table" ? targetOf(state) : null;
  const filling =
    target &&
    fillTable(target, people, {
      columns: columns.map((one) => one.target),
      choices: state.choices,
      addMissing: state.addMissing,
    });
  const converts = columns.some(({ outOf }) => outOf === undefined || !equals(outOf, OUT_OF_TWENTY));
  return { list, columns, people, invalidScales, target, filling, several, converts };
}

/** What the controls of « Importer » do. */
export interface ImportActions {
  update(changes: Partial<ImportState>): void;
  readFile(file: File): void;
  readActiveSheet(): void;
  chooseTarget(sheet: string): void;
  propose(): void;
  /** The file with the marks of the table, for the user to keep. */
  giveBack(): void;
}
