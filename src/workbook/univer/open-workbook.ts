/** Opens a workbook in Univer on the page: the only door the Atelier uses. */
import { LocaleService } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IDialogService, ILayoutService } from "@univerjs/ui";
import type { CnamFunction } from "../../functions/cnam-function";
import type { Locale } from "../../i18n/locale";
import type { FormulaRefusal } from "../../spreadsheet/formula/typed";
import type { WorkbookDriver } from "../driver";
import type { WorkbookModel } from "../model";
import type { Unsubscribe, WorkbookPort } from "../port";
import { createWorkbook } from "../workbook";
import { standsAsItIs, type ComputedBy } from "./computed-results";
import { ChartLayer } from "./charts/chart-layer";
import { ErrorCards, type ErrorCardOptions } from "./errors/error-cards";
import { fillInsertedRows } from "./following/fill-inserted-rows";
import { functionHelp } from "./functions/function-help";
import { ResultDisplay } from "./functions/result-display";
import { ResultFormats } from "./functions/result-formats";
import { startGrid } from "./grid";
import { KeptMarks } from "./kept-marks";
import { loadLanguagePack, univerLocale } from "./locales";
import { guardProtectedSheets } from "./protected-sheets";
import { leftOut, type LeftOut } from "./model/left-out";
import { installPaste } from "./pasting/install-paste";
import { drawn, rendered } from "./rendering";
import { UniverSession } from "./session";
import { shownSheet, type ShownSheet } from "./shown-sheet";
import { FrenchDisplay, type ValueWords } from "./typing/french-display";
import { OwnSeparators } from "./typing/own-separators";
import { installFrenchTyping } from "./typing/install-french-typing";
import { keepQuotedTexts } from "./typing/quoted-entries";
import { LateRefusals, type Refusal } from "./typing/late-refusals";
import { partPointedReferences } from "./typing/pointed-references";
import { refuseUnreadFormulas } from "./typing/refused-formulas";
import { showEntries } from "./typing/shown-entries";
import type { UniverHost } from "./univer-host";

export interface OpenWorkbookOptions extends ErrorCardOptions {
  readonly container: HTMLElement;
  readonly model: WorkbookModel;
  readonly computedBy: ComputedBy;
  readonly functions: readonly CnamFunction[];
  readonly locale: Locale;
  /** Told the cell, when the user tries to change one of a protected sheet. */
  readonly onProtected: (address: string) => void;
  /** Told the entries that a validation has taken back. */
  readonly onRefusals: (refusals: readonly Refusal[]) => void;
  /** Told of a formula that the language of the page cannot read: its editor stays open. `null`: mended, or left. */
  readonly onUnreadFormula: (refusal: FormulaRefusal | null) => void;
  /** How a French page writes booleans and errors. */
  readonly valueWords: ValueWords;
}

export interface UniverWorkbook {
  readonly port: WorkbookPort;
  /** What the port stands on. */
  readonly driver: WorkbookDriver;
  /** Resolves once the first sheet is on the screen, with its results. */
  readonly ready: Promise<void>;
  /** Puts another workbook in the place of the present one. */
  load(model: WorkbookModel): Promise<void>;
  setLocale(locale: Locale): Promise<void>;
  /** Told at once of each change made by the user or a plan. */
  onEdit(listener: () => void): Unsubscribe;
  /** The workbook at this very moment, whether or not everything is calculated: a page that is going cannot wait. */
  present(): WorkbookModel;
  /** The sheet of that name as it is on the screen. */
  shown(sheet: string): ShownSheet;
  dismissErrorCard(): void;
  /** Gives the keyboard to the selected cell. */
  focus(): void;
  /** What the open workbook holds and a snapshot does not. */
  leftOut(): readonly LeftOut[];
}

/** Number formats take their separators from the page's language. */
function setNumberLocale(host: UniverHost, locale: Locale): void {
  host.api.getActiveWorkbook()?.setNumfmtLocal(locale);
}

/** How people type, paste and read values, in the language of the page. */
function installLanguage({ injector }: UniverHost, options: OpenWorkbookOptions, locale: () => Locale): void {
  const descriptions = options.functions.map((one) => one.description);
  const frenchWords = () => (locale() === "fr" ? options.valueWords : null);
  installFrenchTyping(injector);
  partPointedReferences(injector);
  refuseUnreadFormulas(injector, options.onUnreadFormula);
  keepQuotedTexts(injector);
  installPaste(injector, () => locale() === "fr");
  new ResultDisplay(injector, new ResultFormats(descriptions), locale);
  new OwnSeparators(injector);
  new FrenchDisplay(injector, frenchWords);
  showEntries(injector, frenchWords);
  new KeptMarks(injector);
}

/** What Univer says, how it writes numbers, and the help of our functions. */
async function changeLanguage(host: UniverHost, functions: readonly CnamFunction[], locale: Locale): Promise<void> {
  const language = host.injector.get(LocaleService);
  language.load({ [univerLocale[locale]]: await loadLanguagePack(locale) });
  language.setLocale(univerLocale[locale]);
  setNumberLocale(host, locale);
  const descriptions = functions.map((one) => one.description);
  host.injector.get(IDescriptionService).registerDescriptions(functionHelp(descriptions, locale));
}

export async function openUniverWorkbook(options: OpenWorkbookOptions): Promise<UniverWorkbook> {
  let { locale } = options;
  const host = await startGrid(options);
  const session = new UniverSession(host, options.model, locale, options.computedBy);
  // Univer makes it with the first entry it refuses: the part of the page that shows dialogs would come too late.
  host.injector.get(IDialogService);
  setNumberLocale(host, locale);
  installLanguage(host, options, () => locale);
  fillInsertedRows(host, session.live);
  guardProtectedSheets(host, session.live, options.onProtected);
  new LateRefusals(host, session.calculation, options.onRefusals).install();
  const firstRender = rendered(host.injector);
  const cards = firstRender.then(() => new ErrorCards(host, session.live, session.events, options));
  const charts = firstRender.then(() => new ChartLayer(host, session.live, session.events, () => ({ locale })));
  const stands = standsAsItIs(options.model, options.computedBy);
  const results = stands ? undefined : session.calculation.settled();
  return {
    port: createWorkbook(session.driver),
    driver: session.driver,
    ready: Promise.all([cards, charts, results]).then(drawn),
    async load(model) {
      await session.load(model);
      (await charts).reconcile();
      setNumberLocale(host, locale);
      await drawn();
    },
    async setLocale(next) {
      locale = next;
      await changeLanguage(host, options.functions, next);
      (await cards).refresh();
      (await charts).redraw();
    },
    onEdit: (listener) => session.events.onEdit(listener),
    present: () => session.live.snapshot(),
    shown: (sheet) => shownSheet(session.live, sheet),
    leftOut: () => leftOut(session.live.data()),
    focus: () => host.injector.get(ILayoutService).focus(),
    dismissErrorCard: () => void cards.then((one) => one.dismiss()),
  };
}
