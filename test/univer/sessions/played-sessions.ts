/** Sessions of a random user on a small workbook, and the values they end with. */
import { LocaleService, LocaleType } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import { formatCell } from "../../../src/workbook/address";
import type { UniverSession } from "../../../src/workbook/univer/session";
import { installFrenchTyping } from "../../../src/workbook/univer/typing/install-french-typing";
import { keepQuotedTexts } from "../../../src/workbook/univer/typing/quoted-entries";
import type { Action } from "./actions";
import { SessionUser } from "./session-user";

export const start: WorkbookModel = {
  names: [{ name: "Taux", formula: "=Notes!$A$1" }],
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      cells: {
        0: { 0: { value: 12.5 }, 1: { value: 9 }, 2: { value: null, formula: "=SUM(A1:B1)" } },
        1: { 0: { value: 8 }, 1: { value: 14 }, 2: { value: null, formula: "=SUM(A2:B2)" } },
        2: { 0: { value: "ABI" }, 1: { value: 11 }, 2: { value: null, formula: "=SUM(A3:B3)" } },
      },
    },
    { id: "bilan", name: "Bilan", visibility: "visible", cells: { 0: { 0: { value: null, formula: "=Taux*2" } } } },
  ],
};

/** A session as a French user has it. */
export function speakFrench(session: UniverSession): void {
  const language = session.host.injector.get(LocaleService);
  language.load({ [LocaleType.FR_FR]: {} });
  language.setLocale(LocaleType.FR_FR);
  installFrenchTyping(session.host.injector);
  keepQuotedTexts(session.host.injector);
}

/** What the message of an error says depends on the order in which its formula was calculated. */
export function withoutMessage(value: CellValue): CellValue {
  return value !== null && typeof value === "object" ? { error: value.error } : value;
}

/** Every value that is not blank, by its address. */
export function valuesOf({ sheets }: WorkbookModel, as: (value: CellValue) => CellValue = (value) => value) {
  const entries = sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, { value }]) =>
        value === null ? [] : [[`${name}!${formatCell(Number(row), Number(column))}`, as(value)] as const],
      ),
    ),
  );
  return Object.fromEntries(entries) as Record<string, CellValue>;
}

/** Counts the calculations that met a formula that reads itself: what those give depends on the past. */
export class CycleCount {
  seen = 0;

  watch(session: UniverSession): void {
    const runtime = session.host.injector.get(IFormulaRuntimeService);
    const enable = runtime.enableCycleDependency.bind(runtime);
    runtime.enableCycleDependency = () => {
      this.seen += 1;
      enable();
    };
  }
}

/** Plays on a workbook opened anew, and counts in `covered` the kinds of actions that were not refused. */
export async function play(
  session: UniverSession,
  actions: readonly Action[],
  covered: Map<Action["kind"], number>,
): Promise<WorkbookModel> {
  await session.load(start);
  const user = new SessionUser(session);
  for (const action of actions) await user.perform(action);
  for (const [kind, times] of user.done) covered.set(kind, (covered.get(kind) ?? 0) + times);
  return user.port.snapshot();
}
