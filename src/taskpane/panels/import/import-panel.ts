/** « Importer »: marks exported by a platform or a registry, into a sheet of their own or a table that is there. */
import { catalogueCodes } from "../../../tools/attach/diploma-decision";
import type { ReadingOptions } from "../../../tools/reading/read-sheet";
import { correctionsSetting, readCorrections } from "../../../tools/recognise/corrections";
import { settingOf } from "../../../workbook/model-edit/settings-sheet";
import { fillPlan } from "../../../tools/import/fill-table";
import { giveBackWords } from "../../../i18n/panels/give-back";
import { withMarks } from "../../../tools/give-back/with-marks";
import { importWords } from "../../../i18n/panels/import";
import { saveFile } from "../../save-file";
import { importSheet } from "../../../tools/import/import-sheet";
import { contractsOfBefore } from "../../../tools/import/npec-contracts";
import { npecRowsOf, npecSheet } from "../../../tools/import/npec-sheet";
import { presentTarget, targetTables } from "../../../tools/import/target-tables";
import { sameSheetName } from "../../../workbook/address";
import { deepEqual } from "../../../workbook/equal";
import type { WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import { PortError } from "../../../workbook/port";
import type { Panel, PanelHost } from "../panel";
import { actualsPlan } from "../../../tools/import/actuals/actuals-plan";
import { firstActuals } from "./actuals-state";
import {
  firstSettings,
  noImport,
  returnOf,
  reviewOf,
  targetOf,
  withSuggestions,
  withTargets,
  type ImportActions,
  type ImportState,
} from "./import-state";
import { importView } from "./import-view";
import type { ImportSource, ReadContent } from "../../../tools/import/read-content";
import { breath } from "../../breath";
import { readFile, readSheet } from "./read-source";
import { singleOffer } from "../../single-offer";

export function openImportPanel(host: PanelHost): Panel {
  return new ImportPanel(host);
}

export class ImportPanel implements Panel, ImportActions {
  private state: ImportState = noImport;

  constructor(private readonly host: PanelHost) {}

  /** What the user has chosen so far. */
  get shown(): ImportState {
    return this.state;
  }

  view = () => importView(this.state, this, this.host);

  /** Tables to fill may have come, gone or changed. */
  changed = (): void => {
    if (this.state.destination !== "sheet") void this.findTargets().catch(() => undefined);
  };

  update = (changes: Partial<ImportState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  readFile = (file: File): void =>
    void this.host.during(async (signal) => {
      await this.read(await readFile(file, this.host.readings, signal));
    });

  readActiveSheet = (): void =>
    void this.host.during(async (signal) => {
      const { sheet: name } = await this.host.workbook.selection();
      const { sheets } = await this.host.workbook.snapshot({ sheets: [name], formats: "numbers" });
      const [sheet] = sheets;
      await this.host.readings.ahead(sheets, signal);
      const said = await this.host.workbook.setting(correctionsSetting(name));
      await this.read(sheet ? readSheet(sheet, this.optionsFor(said)) : "empty");
    });

  /** The user's answers in « Brancher » hold here too. */
  private optionsFor(corrections: string | null): ReadingOptions {
    return { corrections: readCorrections(corrections), codes: catalogueCodes(this.host.convention) };
  }

  propose = (): void =>
    void this.host.propose((workbook) => singleOffer(this.planFor(workbook), this.remarksFor(workbook)));

  giveBack = (): void => {
    const { source, replace } = this.state;
    const back = returnOf(this.state);
    if (!source?.file || !back) return;
    const wanted = new Set(replace ? ["blank", "different"] : ["blank"]);
    const bytes = withMarks(
      source.file,
      back.returned.cells.filter(({ outcome }) => wanted.has(outcome)),
    );
    if (bytes !== null) saveFile(new Blob([bytes]), giveBackWords[this.host.locale].name(source.from));
  };

  private async read(read: ReadContent): Promise<void> {
    if (typeof read === "string") {
      this.update({ ...noImport, problem: read });
      return;
    }
    const { recognised } = read;
    const settings = recognised.kind === "marks" ? firstSettings(recognised.list) : noImport.settings;
    const actuals =
      recognised.kind === "journal" ? firstActuals(recognised.journal, await this.host.workbook.snapshot()) : null;
    this.state = { ...noImport, source: read, settings, actuals };
    await this.findTargets();
  }

  private async findTargets(): Promise<void> {
    const [workbook, selection] = [
      await this.host.workbook.snapshot({ formats: "numbers" }),
      await this.host.workbook.selection(),
    ];
    await this.host.readings.ahead(workbook.sheets);
    const source = this.state.source?.sheet ?? null;
    await breath();
    const tables = targetTables(workbook, selection, source === null ? [] : [source]);
    await breath();
    const targets = tables.filter(({ columns }) => columns.length > 0);
    const active = targets.find(({ sheet }) => sameSheetName(sheet.name, selection.sheet));
    const likeliest = active ?? targets.find(({ table }) => table.columns.some(({ guess }) => guess.role === "mark"));
    const targetSheet = this.state.targetSheet ?? likeliest?.sheet.name ?? null;
    this.state = withTargets(this.state, targets, targetSheet);
    // What the people of the list get is worked out, then drawn.
    if (reviewOf(this.state)) await breath();
    this.host.redraw();
  }

  /** Of a list of levels: the contracts that will not read it. */
  private remarksFor(workbook: WorkbookModel): readonly string[] {
    if (this.state.source?.recognised.kind !== "npec") return [];
    const { npec } = importWords[this.host.locale];
    return contractsOfBefore(workbook).map(({ sheet, headings }) => npec.contractsOfBefore(sheet, headings));
  }

  /** For the workbook as it is now: the table is found again in it. */
  private planFor(workbook: WorkbookModel): Plan {
    const { locale } = this.host;
    const { source, codes, replace } = this.state;
    const reads = source?.sheet ? [source.sheet] : [];
    if (source) this.refuseChangedSource(workbook, source);
    if (source?.recognised.kind === "npec")
      return npecSheet(workbook, { rows: npecRowsOf(source.recognised.list, codes), from: source.from, locale, reads });
    if (source && this.state.actuals) {
      const { journal, lines } = this.state.actuals;
      return actualsPlan(workbook, { journal, lines, from: source.from, locale });
    }
    const review = reviewOf(this.inPresentTable(workbook));
    if (!source || !review) throw new Error("an import is prepared from a list");
    const { list, columns, people, target, converts, filling } = review;
    const keepRaw = source.sheet === null && (this.state.keepRaw || converts);
    if (!target) return importSheet(workbook, { list, columns, people, from: source.from, keepRaw, locale, reads });
    if (!filling) throw new Error("a table is filled with what it is given");
    return fillPlan(workbook, target, filling, { locale, replace, keep: keepRaw ? list : null, reads });
  }

  /** What was chosen, in the table as it is now. Throws when the table, or what was chosen in it, is no longer there. */
  private inPresentTable(workbook: WorkbookModel): ImportState {
    const { state } = this;
    const target = state.destination === "table" ? targetOf(state) : null;
    if (!target) return state;
    const present = withTargets(state, [presentTarget(workbook, target)], target.sheet.name);
    const isLost =
      present.choices.size < state.choices.size ||
      [...state.settings].some(([column, { target: chosen }]) => {
        return chosen !== null && present.settings.get(column)?.target === null;
      });
    if (!isLost) return present;
    void this.findTargets().catch(() => undefined);
    throw new PortError("stale", target.sheet.name, `what was chosen in "${target.sheet.name}" is no longer there`);
  }

  /** A list read from a sheet is imported as the sheet has it now, and as the user has seen it. */
  private refuseChangedSource(workbook: WorkbookModel, { sheet: name, recognised }: ImportSource): void {
    if (name === null) return;
    const sheet = workbook.sheets.find((one) => sameSheetName(one.name, name));
    if (!sheet) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
    const said = settingOf(workbook, correctionsSetting(name));
    const now = readSheet(sheet, this.optionsFor(said));
    if (typeof now !== "string" && deepEqual(now.recognised, recognised)) return;
    void this.read(now).catch(() => undefined);
    throw new PortError("stale", name, `the list of "${name}" has changed since it was read`);
  }

  chooseTarget = (sheet: string): void => {
    const state = { ...this.state, targetSheet: sheet, choices: noImport.choices };
    const settings = new Map([...state.settings].map(([column, setting]) => [column, { ...setting, target: null }]));
    this.update(withSuggestions({ ...state, settings, returns: noImport.returns }));
  };
}
