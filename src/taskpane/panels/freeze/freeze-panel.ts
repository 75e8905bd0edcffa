/** « Figer »: copies for partners without the functions, of a sheet or of the workbook; and what has changed since. */
import { catalogue } from "../../../functions/catalogue";
import { inLocale } from "../../../i18n/typography";
import { compareFrozen } from "../../../tools/freeze/compare-frozen";
import { findRecords } from "../../../tools/freeze/freeze-record";
import { freezeSheet } from "../../../tools/freeze/freeze-sheet";
import { freezeWorkbook, sheetsToFreeze } from "../../../tools/freeze/freeze-workbook";
import { inputsText } from "../../../tools/freeze/inputs-text";
import type { LeftOut } from "../../../tools/freeze/left-out";
import { partnerWorkbook } from "../../../tools/freeze/partner-workbook";
import { PRODUCT_VERSION } from "../../../tools/freeze/product-version";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import { cnamFormulaCount } from "../../cnam-formulas";
import type { Panel, PanelHost, SaveCopy } from "../panel";
import type { Comparison } from "./comparison-view";
import { closedState, wantedSheets, type FreezeState } from "./freeze-state";
import { freezeView, leftOutSentences, type FreezeActs } from "./freeze-view";
import { serialOfMoment } from "./now";
import { digestHolds, saltedDigest } from "./salted-digest";

const functionIds = catalogue.map(({ description }) => description.id);

export function openFreezePanel(host: PanelHost): Panel {
  let state = closedState;

  const update = (changes: Partial<FreezeState>): void => {
    state = { ...state, ...changes };
    host.redraw();
  };

  async function count(): Promise<void> {
    const { extent } = state;
    const name = (await host.workbook.selection()).sheet;
    const whole = extent === "workbook";
    const model = await host.workbook.snapshot({ formats: "none", ...(!whole && { sheets: [name] }) });
    const counted = whole ? sheetsToFreeze(model) : model.sheets.slice(0, 1);
    const formulas = counted.reduce((total, { cells }) => total + cnamFormulaCount(cells), 0);
    update({ formulas, sheets: counted.map((sheet) => sheet.name) });
  }

  /** A sheet being edited or deleted cannot be read: the next event reads again. */
  const follow = (): void => void count().catch(() => undefined);

  const acts: FreezeActs = {
    show: (extent) => {
      update({ extent, saved: null });
      follow();
    },
    treatHidden: (hidden) => update({ hidden, saved: null }),
    toggle: (sheet) => {
      const { unticked } = state;
      const others = new Set([...unticked].filter((one) => one !== sheet));
      update({ unticked: unticked.has(sheet) ? others : others.add(sheet), saved: null });
    },
    prepare: () =>
      void host.propose(async (workbook) => {
        const { plan, leftOut } = await frozen(workbook, state, host);
        return { choices: [{ label: plan.label, plan, remarks: leftOutSentences(leftOut, host.locale) }] };
        // The copy looks as the sheet does.
      }, "all"),
    save: host.saveCopy && (() => void host.during(async () => update({ saved: await savedFile(state, host) }))),
    choose: (chosen) =>
      void host.during(async () => {
        const workbook = await host.workbook.snapshot({ formats: "none" });
        update({ comparison: await comparisonWith(workbook, chosen, host) });
      }),
    go: (cell: RangeRef) => void host.workbook.select(cell).catch(() => undefined),
  };

  return {
    opened: follow,
    selected: follow,
    changed: follow,
    view: () => freezeView(state, host.locale, acts),
  };
}

async function frozen(
  workbook: WorkbookModel,
  state: FreezeState,
  { convention, locale }: PanelHost,
): Promise<{ readonly plan: Plan; readonly leftOut: LeftOut }> {
  const { extent, hidden } = state;
  const sheets = wantedSheets(state);
  if (extent === "sheet") return freezeSheet(workbook, { sheet: sheets[0] ?? "", functionIds, hidden, locale });
  return freezeWorkbook(workbook, {
    sheets,
    functionIds,
    hidden,
    locale,
    date: serialOfMoment(new Date()),
    convention: inLocale(convention.title, locale),
    version: PRODUCT_VERSION,
    ...(await saltedDigest(await inputsText(workbook, functionIds))),
  });
}

async function savedFile(state: FreezeState, host: PanelHost): Promise<FreezeState["saved"]> {
  const save: SaveCopy | undefined = host.saveCopy;
  if (!save) return null;
  const sheets = wantedSheets(state);
  const { workbook, leftOut } = partnerWorkbook(await host.workbook.snapshot(), {
    sheets,
    functionIds,
    hidden: state.hidden,
  });
  return { file: await save(workbook), leftOut };
}

async function comparisonWith(workbook: WorkbookModel, chosen: number, host: PanelHost): Promise<Comparison> {
  const records = findRecords(workbook);
  const record = records[chosen];
  if (!record) return { records, chosen: 0, sheets: [], digestHolds: null };
  const holds = await digestHolds(await inputsText(workbook, functionIds), record, host.workbook);
  return { records, chosen, sheets: compareFrozen(workbook, record), digestHolds: holds };
}
