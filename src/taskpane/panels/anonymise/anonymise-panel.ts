/** « Anonymiser »: numbered papers for the markers, their key apart, and the way back to names. */
import { anonymiseWords } from "../../../i18n/panels/anonymise";
import { anonymousPapers, type AnonymousPapers } from "../../../tools/anonymise/anonymous-papers";
import { copiesPlan } from "../../../tools/anonymise/copies-plan";
import { liftPlan } from "../../../tools/anonymise/lift-plan";
import { fillPlan } from "../../../tools/import/fill-table";
import type { TargetTable } from "../../../tools/import/target-table";
import { presentTarget, targetTables } from "../../../tools/import/target-tables";
import { sameSheetName } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import type { Panel, PanelHost } from "../panel";
import { anonymiseView } from "./anonymise-view";
import { liftFilling } from "./lift-filling";
import { randomBelow } from "../random";

export interface AnonymiseState {
  /** The list on the active sheet. */
  readonly list: TargetTable | null;
  readonly ticked: ReadonlySet<number>;
  /** Other headings to mark, as they are typed. */
  readonly typed: string;
  readonly hideKey: boolean;
  readonly protectKey: boolean;
  readonly found: readonly AnonymousPapers[];
  /** The sheet of the papers to lift. */
  readonly papers: string | null;
  /** The tables that marks may go back to. */
  readonly tables: readonly TargetTable[];
  /** A new sheet, of formulas or of values, or a table that is there. */
  readonly destination: "live" | "values" | "table";
  /** The sheet of that table. */
  readonly table: string | null;
}

export function openAnonymisePanel(host: PanelHost): Panel {
  return new AnonymisePanel(host);
}

export class AnonymisePanel implements Panel {
  private state: AnonymiseState;
  private sheet: string | null = null;

  constructor(private readonly host: PanelHost) {
    this.state = {
      list: null,
      ticked: new Set(),
      typed: anonymiseWords[host.locale].prepare.otherDefault,
      hideKey: true,
      protectKey: false,
      found: [],
      papers: null,
      tables: [],
      destination: "live",
      table: null,
    };
  }

  view = () => anonymiseView(this.state, this, anonymiseWords[this.host.locale]);

  opened = (): void => void this.read().catch(() => undefined);
  changed = this.opened;

  selected = (selection: RangeRef): void => {
    if (selection.sheet !== this.sheet) this.opened();
  };

  update = (changes: Partial<AnonymiseState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  prepare = (): void => {
    void this.host.propose((workbook) => {
      const { list, hideKey, protectKey } = this.state;
      if (!list) throw new Error("papers are prepared for a list");
      const { learners } = presentTarget(workbook, list);
      const assessments = assessmentsOf(this.state);
      return offer(
        copiesPlan(workbook, { learners, assessments, randomBelow, hideKey, protectKey, locale: this.host.locale }),
      );
    });
  };

  lift = (): void => {
    void this.host.propose((workbook) => offer(this.liftPlan(workbook)));
  };

  private liftPlan(workbook: WorkbookModel): Plan {
    const { locale } = this.host;
    const { destination, papers } = this.state;
    const all = anonymousPapers(workbook);
    const found = all.find((one) => one.papers.sheet === papers) ?? all[0];
    if (!found) throw new Error("anonymity is lifted with papers and their key");
    if (destination !== "table") return liftPlan(workbook, found, { live: destination === "live", locale });
    const table = tableOf(this.state);
    if (!table) throw new Error("the table is one of those on offer");
    const present = presentTarget(workbook, table);
    return fillPlan(workbook, present, liftFilling(found, present), { locale, replace: false, keep: null });
  }

  private async read(): Promise<void> {
    const [workbook, selection] = [await this.host.workbook.snapshot(), await this.host.workbook.selection()];
    this.sheet = selection.sheet;
    const found = anonymousPapers(workbook);
    const own = found.flatMap(({ papers, key }) => [papers.sheet, key.sheet]);
    const tables = targetTables(workbook, selection, own);
    const list = tables.find(
      ({ sheet, learners }) => sameSheetName(sheet.name, selection.sheet) && learners.length > 0,
    );
    const { papers } = this.state;
    this.update({
      list: list ?? null,
      found,
      tables: tables.filter(({ columns }) => columns.length > 0),
      papers: found.some((one) => one.papers.sheet === papers) ? papers : (found[0]?.papers.sheet ?? null),
    });
  }
}

/** The table that marks go back to: the one chosen, or the first. */
export function tableOf({ tables, table }: AnonymiseState): TargetTable | undefined {
  return tables.find(({ sheet }) => sheet.name === table) ?? tables[0];
}

/** What is marked: the columns ticked, then the headings typed. */
export function assessmentsOf({ list, ticked, typed }: AnonymiseState): readonly string[] {
  const columns = list?.columns.filter(({ column }) => ticked.has(column)).map(({ heading }) => heading) ?? [];
  const others = typed.split(",").map((heading) => heading.trim());
  return [...new Set([...columns, ...others])].filter((heading) => heading !== "");
}

function offer(plan: Plan): { readonly choices: readonly { readonly label: string; readonly plan: Plan }[] } {
  return { choices: [{ label: plan.label, plan }] };
}
