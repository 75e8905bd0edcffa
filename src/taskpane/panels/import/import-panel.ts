/** « Importer »: marks exported by a platform or a registry, into a sheet of their own or a table that is there. */
import { fillPlan, fillTable } from "../../../tools/import/fill-table";
import { importSheet } from "../../../tools/import/import-sheet";
import { npecRowsOf, npecSheet } from "../../../tools/import/npec-sheet";
import { presentTarget, targetTables } from "../../../tools/import/target-tables";
import { sameSheetName } from "../../../workbook/address";
import type { WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import type { Panel, PanelHost } from "../panel";
import { firstSettings, noImport, reviewOf, withSuggestions, type ImportState } from "./import-state";
import { importView } from "./import-view";
import { readFile, readSheet, type ImportProblem, type ImportSource } from "./read-source";

export function openImportPanel(host: PanelHost): Panel {
  return new ImportPanel(host);
}

export class ImportPanel implements Panel {
  private state: ImportState = noImport;

  constructor(private readonly host: PanelHost) {}

  view = () => importView(this.state, this, this.host);

  /** Tables to fill may have come, gone or changed. */
  changed = (): void => {
    if (this.state.destination === "table") void this.findTargets().catch(() => undefined);
  };

  update = (changes: Partial<ImportState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  readFile = (file: File): void =>
    void this.host.during(async () => {
      await this.read(await readFile(file));
    });

  readActiveSheet = (): void =>
    void this.host.during(async () => {
      const { sheet: name } = await this.host.workbook.selection();
      const { sheets } = await this.host.workbook.snapshot({ sheets: [name] });
      const [sheet] = sheets;
      await this.read(sheet ? readSheet(sheet) : "empty");
    });

  propose = (): void => void this.host.propose((workbook) => ({ choices: [choiceOf(this.planFor(workbook))] }));

  private async read(read: ImportSource | ImportProblem): Promise<void> {
    if (typeof read === "string") {
      this.update({ ...noImport, problem: read });
      return;
    }
    const { recognised } = read;
    const settings = recognised.kind === "marks" ? firstSettings(recognised.list) : noImport.settings;
    this.state = { ...noImport, source: read, settings };
    await this.findTargets();
  }

  private async findTargets(): Promise<void> {
    const [workbook, selection] = [await this.host.workbook.snapshot(), await this.host.workbook.selection()];
    const source = this.state.source?.sheet ?? null;
    const tables = targetTables(workbook, selection, source === null ? [] : [source]);
    const targets = tables.filter(({ columns }) => columns.length > 0);
    const active = targets.find(({ sheet }) => sameSheetName(sheet.name, selection.sheet));
    const likeliest = active ?? targets.find(({ table }) => table.columns.some(({ guess }) => guess.role === "mark"));
    const targetSheet = this.state.targetSheet ?? likeliest?.sheet.name ?? null;
    this.update(withSuggestions({ ...this.state, targets, targetSheet }));
  }

  /** For the workbook as it is now: the table is found again in it. */
  private planFor(workbook: WorkbookModel): Plan {
    const { locale } = this.host;
    const { source, codes, replace } = this.state;
    if (source?.recognised.kind === "npec")
      return npecSheet(workbook, { rows: npecRowsOf(source.recognised.list, codes), from: source.from, locale });
    const review = reviewOf(this.state);
    if (!source || !review) throw new Error("an import is prepared from a list");
    const { list, columns, people, target, converts } = review;
    const keepRaw = source.sheet === null && (this.state.keepRaw || converts);
    if (!target) return importSheet(workbook, { list, columns, people, from: source.from, keepRaw, locale });
    const present = presentTarget(workbook, target);
    const filling = fillTable(present, people, {
      columns: columns.map((one) => one.target),
      choices: this.state.choices,
      addMissing: this.state.addMissing,
    });
    return fillPlan(workbook, present, filling, { locale, replace, keep: keepRaw ? list : null });
  }

  chooseTarget = (sheet: string): void => {
    const state = { ...this.state, targetSheet: sheet, choices: noImport.choices };
    const settings = new Map([...state.settings].map(([column, setting]) => [column, { ...setting, target: null }]));
    this.update(withSuggestions({ ...state, settings }));
  };
}

function choiceOf(plan: Plan): { readonly label: string; readonly plan: Plan } {
  return { label: plan.label, plan };
}
