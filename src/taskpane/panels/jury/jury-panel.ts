/** « Clore le jury »: keeps what was decided, then asks the reason of each change. */
import type { TemplateResult } from "lit/html.js";
import { inLocale } from "../../../i18n/typography";
import { PRODUCT_VERSION } from "../../../tools/freeze/product-version";
import { changesSince } from "../../../tools/jury/changes-since";
import { closeJury, tablesToClose } from "../../../tools/jury/close-jury";
import { closingText, rulesText, type Closing } from "../../../tools/jury/closing";
import { latestClosings, type FoundClosing } from "../../../tools/jury/closing-sheet";
import { explainChanges } from "../../../tools/jury/explain-changes";
import { sheetsToClose } from "../../../tools/jury/jury-tables";
import { sameSheetName } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import { serialOfMoment } from "../../moment";
import { sha256 } from "../../sha-256";
import { singleOffer } from "../../single-offer";
import type { Panel, PanelHost } from "../panel";
import {
  changeKey,
  closedJuryState,
  closingShown,
  sheetChosen,
  tickedChanges,
  type JuryActions,
  type JuryState,
  type LookedAt,
  type SheetToClose,
} from "./jury-state";
import { juryView } from "./jury-view";

export function openJuryPanel(host: PanelHost): Panel {
  return new JuryPanel(host);
}

class JuryPanel implements Panel, JuryActions {
  private state = closedJuryState;
  private isFirst = true;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => juryView(this.state, this, this.host.locale);

  opened = (): void => void this.read().catch(() => undefined);
  changed = this.opened;

  update = (changes: Partial<JuryState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  go = (cell: RangeRef): void => void this.host.workbook.select(cell).catch(() => undefined);

  close = (): void => {
    const { locale } = this.host;
    void this.host.propose(async (workbook) => {
      const marks = sheetsToClose(workbook).find(({ sheet }) => sheet.name === sheetChosen(this.state)?.sheet);
      if (!marks) throw new Error("a sheet on offer is closed");
      return singleOffer(closeJury(workbook, await this.closingOf(workbook, tablesToClose(workbook, marks)), locale));
    });
  };

  explain = (): void => {
    const { locale } = this.host;
    void this.host.propose((workbook) => {
      const closing = closingShown(this.state)?.closing;
      if (!closing) throw new Error("a reason is given after a closing");
      const [reason, by] = [this.state.reason.trim(), this.state.by.trim()];
      const wanted = new Set(tickedChanges(this.state).map(changeKey));
      const { unexplained } = changesSince(workbook, closing);
      const changes = unexplained.filter((change) => wanted.has(changeKey(change)));
      const date = serialOfMoment(new Date());
      return singleOffer(explainChanges(workbook, { closing, changes, reason, by, date, locale }));
    });
  };

  private async closingOf(workbook: WorkbookModel, tables: Closing["tables"]): Promise<Closing> {
    const { convention, locale } = this.host;
    const facts = {
      date: serialOfMoment(new Date()),
      by: this.state.by.trim(),
      convention: inLocale(convention.title, locale),
      version: PRODUCT_VERSION,
      rulesDigest: await sha256(rulesText(workbook, convention)),
      tables,
    };
    return { ...facts, digest: await sha256(closingText(facts)) };
  }

  private async read(): Promise<void> {
    const [workbook, { sheet: active }] = [
      await this.host.workbook.snapshot({ formats: "numbers" }),
      await this.host.workbook.selection(),
    ];
    await this.host.readings.ahead(workbook.sheets);
    const sheets = sheetsToClose(workbook).map((marks): SheetToClose => {
      const tables = tablesToClose(workbook, marks);
      return {
        sheet: marks.sheet.name,
        learners: marks.rows.size,
        columns: tables.reduce((sum, { columns }) => sum + columns.length, 0),
        minutes: tables[1]?.sheet ?? null,
      };
    });
    const rules = await sha256(rulesText(workbook, this.host.convention));
    const closings = await Promise.all(latestClosings(workbook).map((closing) => lookedAt(workbook, closing, rules)));
    const meant = this.isFirst ? sheets.find(({ sheet }) => sameSheetName(sheet, active)) : undefined;
    this.isFirst = false;
    this.update({ sheets, closings, ...(meant && { sheet: meant.sheet }) });
  }
}

/** @param rules the digest of those of today */
async function lookedAt(workbook: WorkbookModel, closing: FoundClosing, rules: string | null): Promise<LookedAt> {
  const digest = await sha256(closingText(closing));
  return {
    ...changesSince(workbook, closing),
    closing,
    digestHolds: digest === null || closing.digest === null ? null : digest === closing.digest,
    rulesHold: rules === null || closing.rulesDigest === null ? null : rules === closing.rulesDigest,
  };
}
