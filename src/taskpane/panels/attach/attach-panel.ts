/** « Brancher »: what was recognised of the user's table, their corrections, and the results to add beside it. */
import type { TemplateResult } from "lit/html.js";
import { attachWords } from "../../../i18n/panels/attach";
import { accountsOf } from "../../../tools/attach/accounts/account-tables";
import { attachAccounts } from "../../../tools/attach/accounts/attach-accounts";
import { attachmentOf, type Attachment } from "../../../tools/attach/attachment";
import { createMarksSheet } from "../../../tools/create-marks-sheet";
import { listedPeople } from "../../../tools/listed-people";
import { reconcile } from "../../../tools/attach/reconcile";
import { codesFor } from "../../../tools/attach/refused-tokens";
import type { ResultKind } from "../../../tools/attach/result-columns";
import type { RoleGuess } from "../../../tools/recognise/column-role";
import { correctionsEdit, withAnswer, withCorrection, type Corrections } from "../../../tools/recognise/corrections";
import type { FoundTable } from "../../../tools/recognise/found-table";
import type { Said, TableReading } from "../../../tools/reading/sheet-reading";
import { sameSheetName } from "../../../workbook/address";
import type { RangeRef } from "../../../workbook/model";
import type { Panel, PanelHost } from "../panel";
import { usualSize } from "../create/sheet-size";
import { attachOffer } from "./attach-offer";
import type { AttachActions, AttachState } from "./attach-state";
import { attachView } from "./attach-view";
import { readTables, rulesOf, tableMeant } from "./read-tables";
import { singleOffer } from "../../single-offer";

const FRESH = { wanted: null, codes: {}, openColumn: null, focus: null, refusal: null } as const;

export function openAttachPanel(host: PanelHost): Panel {
  return new AttachPanel(host);
}

export class AttachPanel implements Panel, AttachActions {
  #state: AttachState = { read: null, meant: null, picking: false, reconciled: null, bearers: {}, signs: {}, ...FRESH };
  /** The user's word by sheet, in case it could not be kept in the workbook yet. */
  readonly #said = new Map<string, Corrections>();
  #isReading = false;
  #reconciling: TableReading | null = null;
  /** What to read once the reading under way is over: a sheet may take a while, and change meanwhile. */
  #next: RangeRef | null = null;

  constructor(private readonly host: PanelHost) {}

  opened = (): void => {
    const start = (selection: RangeRef): void => {
      this.#state = { ...this.#state, meant: selection };
      void this.#load(selection);
    };
    void this.host.workbook.selection().then(start, () => undefined);
  };

  selected = (selection: RangeRef): void => {
    const { read, picking } = this.#state;
    if (!read || !sameSheetName(read.sheet.name, selection.sheet)) {
      this.update({ meant: selection, ...FRESH });
      void this.#load(selection);
      return;
    }
    const column = tableMeant(read, selection, this.host.convention)?.columns.find(
      (one) => one.column === selection.column,
    )?.column;
    const picked = picking && column !== undefined;
    this.update({
      meant: selection,
      refusal: null,
      ...(picked && { openColumn: column, focus: column, picking: false }),
    });
  };

  changed = (): void => {
    const { meant } = this.#state;
    if (meant) void this.#load(meant);
  };

  view = (): TemplateResult => {
    void this.#reconcile().catch(() => undefined);
    return attachView(this.#state, this, this.host);
  };

  update = (changes: Partial<AttachState>): void => {
    this.#state = { ...this.#state, ...changes };
    this.host.redraw();
  };

  /** Without redrawing: the field has the keyboard already. */
  focused = (): void => {
    this.#state = { ...this.#state, focus: null };
  };

  /** What the user says of a column; `null` takes it back. */
  say = (column: number, guess: Omit<RoleGuess, "confidence"> | null): void => {
    this.#keep((corrections, table) => withCorrection(corrections, table, column, guess));
  };

  answer = (says: readonly Said[]): void => {
    this.#keep((corrections, table) => withAnswer(corrections, table, says));
  };

  /** At once, so that the next opening finds it; a workbook that refuses now gets it with the plan. */
  #keep(change: (corrections: Corrections, table: FoundTable) => Corrections): void {
    const { read } = this.#state;
    const reading = this.#reading();
    if (!read || !reading) return;
    const { sheet } = reading.found;
    const corrections = change(read.corrections, reading.found);
    this.#said.set(sheet, corrections);
    this.update({ read: { ...read, corrections }, wanted: null, refusal: null });
    const { plan: label } = attachWords[this.host.locale];
    const plan = { label: label(sheet), edits: [correctionsEdit(sheet, corrections)] };
    void this.host.workbook.apply(plan).catch(() => undefined);
  }

  /** Shows the plan, or says why there is none. */
  propose = (wanted: ReadonlySet<ResultKind>): void => {
    const { meant, read } = this.#state;
    const attachment = this.#attachment();
    if (!meant || !read || !attachment) return;
    const codes = codesFor(attachment.tokens, this.#state.codes);
    const { corrections } = read;
    void this.host.propose(async (workbook) => {
      const offer = await attachOffer(workbook, { meant, corrections, wanted, codes }, this.host);
      if (offer === "noTable") throw new Error("the sheet has changed: its table is gone");
      const refusal = typeof offer === "string" ? offer : null;
      this.update({ refusal });
      return typeof offer === "string" ? null : offer;
    });
  };

  proposeAccounts = (): void => {
    const { convention, locale } = this.host;
    const { year } = usualSize(convention, new Date().getFullYear());
    const { bearers, signs } = this.#state;
    void this.host.propose((workbook) => {
      const plan = attachAccounts(workbook, accountsOf(workbook), { convention, locale, year, bearers, signs });
      return singleOffer(plan);
    });
  };

  proposeMarksSheet = (): void => {
    const reading = this.#reading();
    if (!reading) return;
    const { convention, locale } = this.host;
    const people = listedPeople(reading);
    const { units } = usualSize(convention, new Date().getFullYear());
    void this.host.propose((workbook) => {
      const plan = createMarksSheet(workbook, { convention, locale, units, learners: people.length, people });
      return singleOffer(plan);
    });
  };

  #reading(): TableReading | null {
    const { read, meant } = this.#state;
    return (read && tableMeant(read, meant, this.host.convention)) ?? null;
  }

  #attachment(): Attachment | null {
    const reading = this.#reading();
    return reading && attachmentOf(reading, this.host.convention);
  }

  /** Once a reading leaves nothing to ask: the sheet's own results beside ours. */
  async #reconcile(): Promise<void> {
    const reading = this.#reading();
    if (!reading || reading === this.#reconciling) return;
    const attachment = attachmentOf(reading, this.host.convention);
    if (!attachment.isServed || attachment.made || attachment.questions.length > 0) return;
    this.#reconciling = reading;
    const rules = await rulesOf(this.host);
    const found = await reconcile(reading, attachment, rules);
    if (this.#reading() === reading) this.update({ reconciled: { reading, found } });
  }

  /** One reading at a time, the last one asked for being the last one done. */
  async #load(range: RangeRef): Promise<void> {
    this.#next = range;
    if (this.#isReading) return;
    this.#isReading = true;
    for (let asked = this.#takeNext(); asked; asked = this.#takeNext()) {
      // A sheet being edited or deleted cannot be read: the next event reads again.
      await this.#read(asked).catch(() => undefined);
    }
    this.#isReading = false;
  }

  #takeNext(): RangeRef | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }

  async #read({ sheet }: RangeRef): Promise<void> {
    const read = await readTables(this.host, sheet);
    const corrections = this.#said.get(sheet) ?? read?.corrections ?? {};
    this.update({ read: read && { ...read, corrections }, refusal: null });
  }
}
