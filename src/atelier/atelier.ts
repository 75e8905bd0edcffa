/** Puts the page together: header, grid, pane, files. */
import { atelierWords, type AtelierWords } from "../i18n/atelier";
import type { Locale } from "../i18n/locale";
import { typographic } from "../i18n/typography";
import { formulaToShow } from "../spreadsheet/formula/shown";
import { refusalInCell } from "../spreadsheet/formula/refusal-sentence";
import type { MountedPane } from "../taskpane/pane";
import type { PanelId } from "../taskpane/panels/panel-ids";
import type { CellError, WorkbookModel } from "../workbook/model";
import type { UniverWorkbook } from "../workbook/univer/open-workbook";
import type { Refusal } from "../workbook/univer/typing/late-refusals";
import type { ErrorCardText } from "../workbook/univer/errors/error-cards";
import type { UnknownFunction } from "../workbook/univer/errors/unknown-function";
import { acceptDrops } from "./drop-zone";
import { byId, element } from "./element";
import { ErrorAnnouncer } from "./error-announcer";
import { Header } from "./header";
import { rememberedLocale, rememberLocale } from "./language-choice";
import { LeavingGuard } from "./leaving-guard";
import { Notice } from "./notice";
import { BrowserCopyStore } from "./recovery/copy-store";
import { Recovery, type RecoveryDesk } from "./recovery/recovery";
import { claimForThisTab } from "./recovery/tab-claim";
import { followPrintKeys } from "./print/print-keys";
import { followRegionKeys } from "./region-keys";
import { Welcome } from "./welcome";
import { WorkbookFiles } from "./workbook-files";

export class Atelier {
  private locale = rememberedLocale();
  private file = "";
  private isPaneShown = true;
  private readonly guard = new LeavingGuard();
  private readonly notice = new Notice(() => this.words.dismiss);
  private readonly announcer = new ErrorAnnouncer();
  private readonly header = new Header({
    create: () => void this.files?.create(),
    open: () => this.files?.choose(),
    save: () => void this.files?.save(),
    print: () => void this.print(),
    recovery: () => void this.recovery?.showSettings(),
    switchLanguage: () => void this.setLocale(this.locale === "fr" ? "en" : "fr"),
    togglePane: () => this.togglePane(),
  });
  private readonly welcome = new Welcome({
    open: () => this.files?.choose(),
    create: () => void this.files?.create(),
    closed: () => this.giveRoom(),
  });
  private files: WorkbookFiles | undefined;
  private recovery: Recovery | undefined;
  private workbook: UniverWorkbook | undefined;
  private pane: MountedPane | undefined;

  private get words(): AtelierWords {
    return atelierWords[this.locale];
  }

  /** Resolves once the first sheet is on the screen, with its results. */
  async start(): Promise<UniverWorkbook> {
    this.file = this.words.sample;
    this.guard.onChange(() => this.show());
    this.show();
    // The very files that the pane and Excel's page fetch: one copy of the rules in all that is shipped.
    const [{ openUniverWorkbook }, { catalogue }, { computedSample }] = await Promise.all([
      import("../workbook/univer/open-workbook"),
      import("../functions/catalogue"),
      import("./sample/computed-sample"),
    ]);
    const container = element("div", { class: "univer-host" });
    byId("grid").append(container);
    const workbook = await openUniverWorkbook({
      container,
      model: computedSample(),
      computedBy: "engine",
      functions: catalogue,
      locale: this.locale,
      onProtected: (address) => this.notice.confirm(this.words.protectedCell(address)),
      onRefusals: (refusals) => this.notice.warn(this.refused(refusals)),
      onUnreadFormula: (refusal) =>
        refusal ? this.notice.warn(refusalInCell(refusal, this.locale)) : this.notice.hide(),
      valueWords: atelierWords.fr.values,
      describe: (address, error, unknown) => this.describe(address, error, unknown),
      describeKept: (address, formula) => this.describeKept(address, formula),
      announce: (text) => this.announcer.announce(text),
    });
    await workbook.ready;
    byId("loading").remove();
    this.follow(workbook);
    return workbook;
  }

  /** The pane comes after the first sheet: people see their workbook sooner. */
  async openPane(): Promise<void> {
    const { workbook, files } = this;
    if (!workbook) return;
    try {
      const { mountPane } = await import("../taskpane/pane");
      this.pane?.dispose();
      const host = element("cnam-pane" as "div");
      byId("pane").replaceChildren(host);
      const onLocaleChange = (locale: Locale): void => void this.setLocale(locale);
      this.pane = mountPane(host, {
        workbook: workbook.port,
        locale: this.locale,
        onLocaleChange,
        saveCopy: (model) => this.saveApart(model),
        ...(files && { openWorkbook: (bytes) => files.read(bytes) }),
      });
    } catch {
      this.notice.warn(this.words.failures.pane);
    }
  }

  /** Work that a lost tab has left is offered once the page can open it. */
  async offerLeftWork(): Promise<void> {
    try {
      await this.recovery?.start();
      await this.recovery?.offer();
    } catch {
      // A browser that refuses its database, in some private windows, keeps no copy: the page works without.
      this.recovery = undefined;
    }
  }

  failToStart(): void {
    byId("loading").textContent = this.words.failures.start;
  }

  private follow(workbook: UniverWorkbook): void {
    this.workbook = workbook;
    this.files = this.filesOf(workbook);
    this.recovery = this.recoveryOf(workbook, this.files);
    workbook.onEdit(() => {
      this.guard.unsaved = true;
      this.recovery?.noteEdit();
    });
    followRegionKeys([
      { element: byId("header"), enter: () => this.header.focus() },
      { element: byId("grid"), enter: () => workbook.focus() },
      { element: byId("pane"), enter: () => this.pane?.focus() },
    ]);
    followPrintKeys(() => void this.print());
    acceptDrops(
      () => this.words.drop,
      (file) => void this.files?.open(file),
    );
    window.addEventListener("keydown", (event) => {
      if (event.key === "Escape") workbook.dismissErrorCard();
    });
  }

  private async print(): Promise<void> {
    const { workbook, words, locale, notice, file } = this;
    if (!workbook) return;
    try {
      const { printSheet } = await import("./print/sheet-printing");
      await printSheet({ workbook, words, locale, notice, file });
    } catch {
      notice.warn(words.printing.failed);
    }
  }

  private async saveApart(model: WorkbookModel): Promise<string> {
    if (!this.files) throw new Error("a copy is made of an open workbook");
    return this.files.saveApart(model);
  }

  private openTool(panel: PanelId): void {
    if (!this.isPaneShown) this.togglePane();
    this.pane?.actions.openPanel(panel);
    this.pane?.focus();
  }

  private filesOf(workbook: UniverWorkbook): WorkbookFiles {
    return new WorkbookFiles(
      {
        words: () => this.words,
        notice: this.notice,
        guard: this.guard,
        load: async (model: WorkbookModel) => {
          await workbook.load(model);
          // What was done to the workbook before is no longer to be undone.
          await this.openPane();
          this.welcome.close();
        },
        snapshot: () => workbook.port.snapshot(),
        leftOut: () => workbook.leftOut(),
        offerPartnerCopy: () => this.openTool("freeze"),
        onFileName: (name) => {
          this.file = name;
          this.show();
        },
      },
      this.file,
    );
  }

  private recoveryOf(workbook: UniverWorkbook, files: WorkbookFiles): Recovery {
    const desk: RecoveryDesk = {
      words: () => this.words,
      dateTime: (moment) =>
        new Intl.DateTimeFormat(this.locale, { dateStyle: "long", timeStyle: "short" }).format(moment),
      notice: this.notice,
      guard: this.guard,
      present: () => (this.guard.unsaved ? { ...files.origin, model: workbook.present() } : null),
      resume: (copy) => files.resume(copy),
    };
    return new Recovery(desk, new BrowserCopyStore(), claimForThisTab);
  }

  private describe(address: string, { error, message }: CellError, unknown?: UnknownFunction): ErrorCardText {
    const { label, codes, unknownFunction } = this.words.errorCard;
    const title = `${label(address)} : ${this.words.values.errors[error]}`;
    const why = message ?? (unknown ? unknownFunction(unknown.name, unknown.nearest) : codes[error]);
    return { title: typographic(title, this.locale), message: typographic(why, this.locale) };
  }

  private describeKept(address: string, formula: string): ErrorCardText {
    const { keptAt, notComputed } = this.words.results;
    return { title: keptAt(address), message: notComputed(formulaToShow(formula, this.locale)) };
  }

  private refused(refusals: readonly Refusal[]): string {
    const { refusedEntry } = this.words;
    const entries = refusals.map(({ entry, address }) => refusedEntry.entry(entry, address));
    const rules = new Set(refusals.map(({ message }) => message ?? refusedEntry.rule));
    return typographic([...entries, ...rules].join(" "), this.locale);
  }

  private async setLocale(locale: Locale): Promise<void> {
    if (locale === this.locale) return;
    this.locale = locale;
    rememberLocale(locale);
    this.show();
    await this.workbook?.setLocale(locale);
    // Spoken to rather than opened again: what can be undone stays in its list.
    this.pane?.actions.speak(locale);
  }

  private togglePane(): void {
    this.isPaneShown = !this.isPaneShown;
    this.show();
    this.giveRoom();
  }

  /** The grid measures itself again on this event only. */
  private giveRoom(): void {
    window.dispatchEvent(new Event("resize"));
  }

  private show(): void {
    const { locale, words, file, isPaneShown } = this;
    this.header.show({ locale, words, file, isPaneShown, isUnsaved: this.guard.unsaved });
    this.welcome.show(words);
  }
}
