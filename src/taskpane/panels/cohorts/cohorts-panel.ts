/** « Cohortes »: tables of the workbook and of files, gathered with what they come from. */
import type { TemplateResult } from "lit/html.js";
import { cohortTables, type CohortTable } from "../../../tools/cohorts/cohort-tables";
import { createCohorts } from "../../../tools/cohorts/create-cohorts";
import type { WorkbookModel } from "../../../workbook/model";
import { PortError } from "../../../workbook/port";
import { singleOffer } from "../../single-offer";
import { serialDayOf } from "../../today";
import { usualSize } from "../create/sheet-size";
import type { Panel, PanelHost } from "../panel";
import { readCohortFile } from "./read-cohort-file";
import { cohortsIn, comparable, noCohorts, type CohortsActions, type CohortsState, type Said } from "./cohorts-state";
import { cohortsView } from "./cohorts-view";

export function openCohortsPanel(host: PanelHost): Panel {
  return new CohortsPanel(host);
}

export class CohortsPanel implements Panel, CohortsActions {
  state: CohortsState = noCohorts;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => {
    const { convention, locale, openWorkbook } = this.host;
    return cohortsView(this.state, { id: convention.id, locale, readsWorkbooks: openWorkbook !== undefined }, this);
  };

  opened = (): void => void this.host.during(() => this.read());

  /** A sheet being edited cannot be read: the next event reads again. */
  changed = (): void => void this.read().catch(() => undefined);

  update = (changes: Partial<CohortsState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  say = ({ id }: CohortTable, said: Said): void => {
    const before = this.state.said.get(id) ?? {};
    this.update({ said: new Map([...this.state.said, [id, { ...before, ...said }]]) });
  };

  /** All in one go: of what is asked for meanwhile, the pane keeps the last alone. */
  addFiles = (files: readonly File[]): void =>
    void this.host.during(async () => {
      this.update({ problems: [] });
      for (const file of files) await this.readFile(file);
    });

  dropFile = (name: string): void => this.update({ files: this.state.files.filter((file) => file.name !== name) });

  attach = ({ sheet, rows }: CohortTable): void =>
    void this.host.during(async () => {
      await this.host.workbook.select({ sheet: sheet.name, row: rows[0] ?? 0, column: 0, rows: 1, columns: 1 });
      this.host.open("attach");
    });

  propose = (): void =>
    void this.host.propose(async (workbook) => {
      const { convention, locale } = this.host;
      const { learners, units, year } = usualSize(convention, new Date().getFullYear());
      const before = cohortsIn(this.state, convention.id);
      const now = cohortsIn({ ...this.state, workbook: this.tablesIn(workbook) }, convention.id);
      const lost = before.find(({ table }) => now.every((one) => one.table.id !== table.id));
      if (lost) throw new PortError("stale", lost.table.sheet.name, "a table to gather is no longer where it was");
      const { same, pair } = this.state;
      const request = { convention, locale, learners, units, year };
      const compared = comparable(now)[pair - 1] ?? null;
      return singleOffer(await createCohorts(workbook, { request, cohorts: now, same, compared }));
    });

  private async readFile(file: File): Promise<void> {
    const { name } = file;
    const read = await readCohortFile(file, this.host);
    if (typeof read === "string") {
      this.refuse(name, read);
      return;
    }
    await this.host.readings.ahead(read.sheets);
    const tables = cohortTables(read, this.host.convention, name);
    const others = this.state.files.filter((one) => one.name !== name);
    const added = { name, workbook: read, tables, readOn: serialDayOf(new Date()) };
    if (tables.length === 0) this.refuse(name, "noTable");
    else this.update({ files: [...others, added] });
  }

  private refuse(file: string, kind: CohortsState["problems"][number]["kind"]): void {
    this.update({ problems: [...this.state.problems, { file, kind }] });
  }

  private async read(): Promise<void> {
    const workbook = await this.host.workbook.snapshot({ formats: "numbers" });
    await this.host.readings.ahead(workbook.sheets);
    this.update({ workbook: this.tablesIn(workbook) });
  }

  private tablesIn(model: WorkbookModel): NonNullable<CohortsState["workbook"]> {
    return { model, tables: cohortTables(model, this.host.convention) };
  }
}
