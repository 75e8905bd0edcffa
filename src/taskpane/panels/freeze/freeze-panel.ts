/** « Figer »: copies for partners without the functions, of a sheet or of the workbook; and what has changed since. */
import type { TemplateResult } from "lit/html.js";
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
import { closedState, wantedSheets, type Extent, type FreezeState } from "./freeze-state";
import { freezeView, leftOutSentences, type FreezeActs } from "./freeze-view";
import { serialOfMoment } from "../../moment";
import { digestHolds, saltedDigest } from "./salted-digest";

const functionIds = catalogue.map(({ description }) => description.id);

export function openFreezePanel(host: PanelHost): Panel {
  return new FreezePanel(host);
}

class FreezePanel implements Panel, FreezeActs {
  readonly save: FreezeActs["save"];
  private state = closedState;

  constructor(private readonly host: PanelHost) {
    this.save = host.saveCopy && this.saveCopy;
  }

  view = (): TemplateResult => freezeView(this.state, this.host.locale, this);

  /** A sheet being edited or deleted cannot be read: the next event reads again. */
  opened = (): void => void this.count().catch(() => undefined);

  selected = this.opened;

  changed = this.opened;

  show = (extent: Extent): void => {
    this.update({ extent, saved: null });
    this.opened();
  };

  treatHidden = (hidden: FreezeState["hidden"]): void => this.update({ hidden, saved: null });

  toggle = (sheet: string): void => {
    const { unticked } = this.state;
    const others = new Set([...unticked].filter((one) => one !== sheet));
    this.update({ unticked: unticked.has(sheet) ? others : others.add(sheet), saved: null });
  };

  prepare = (): void =>
    void this.host.propose(async (workbook) => {
      const { plan, leftOut } = await frozen(workbook, this.state, this.host);
      return { choices: [{ label: plan.label, plan, remarks: leftOutSentences(leftOut, this.host.locale) }] };
      // The copy looks as the sheet does.
    }, "all");

  choose = (chosen: number): void =>
    void this.host.during(async () => {
      const workbook = await this.host.workbook.snapshot({ formats: "none" });
      this.update({ comparison: await comparisonWith(workbook, chosen, this.host) });
    });

  go = (cell: RangeRef): void => void this.host.workbook.select(cell).catch(() => undefined);

  private saveCopy = (): void =>
    void this.host.during(async () => this.update({ saved: await savedFile(this.state, this.host) }));

  private update(changes: Partial<FreezeState>): void {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  }

  private async count(): Promise<void> {
    const whole = this.state.extent === "workbook";
    const name = (await this.host.workbook.selection()).sheet;
    const model = await this.host.workbook.snapshot({ formats: "none", ...(!whole && { sheets: [name] }) });
    const counted = whole ? sheetsToFreeze(model) : model.sheets.slice(0, 1);
    const formulas = counted.reduce((total, { cells }) => total + cnamFormulaCount(cells), 0);
    this.update({ formulas, sheets: counted.map((sheet) => sheet.name) });
  }
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
