/** « Anonymiser »: numbered papers for the markers, their key apart, and the way back to names. */
import { anonymiseWords } from "../../../i18n/panels/anonymise";
import { anonymousPapers } from "../../../tools/anonymise/anonymous-papers";
import { copiesPlan } from "../../../tools/anonymise/copies-plan";
import { liftPlan } from "../../../tools/anonymise/lift-plan";
import { fillPlan } from "../../../tools/import/fill-table";
import { presentTarget, targetTables } from "../../../tools/import/target-tables";
import { sameSheetName } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import type { Panel, PanelHost } from "../panel";
import { assessmentsOf, tableOf, type AnonymiseActions, type AnonymiseState } from "./anonymise-state";
import { anonymiseView } from "./anonymise-view";
import { liftFilling } from "./lift-filling";
import { randomBelow } from "../random";
import { singleOffer } from "../../single-offer";

export function openAnonymisePanel(host: PanelHost): Panel {
  return new AnonymisePanel(host);
}

export class AnonymisePanel implements Panel, AnonymiseActions {
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
      const { learners, sheet } = presentTarget(workbook, list);
      const assessments = assessmentsOf(this.state);
      return singleOffer(
        copiesPlan(workbook, {
          sheet: sheet.name,
          learners,
          assessments,
          randomBelow,
          hideKey,
          protectKey,
          locale: this.host.locale,
        }),
      );
    });
  };

  lift = (): void => {
    void this.host.propose((workbook) => singleOffer(this.liftPlan(workbook)));
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
    const reads = [found.papers.sheet, found.key.sheet];
    return fillPlan(workbook, present, liftFilling(found, present), { locale, replace: false, keep: null, reads });
  }

  private async read(): Promise<void> {
    const [workbook, selection] = [
      await this.host.workbook.snapshot({ formats: "numbers" }),
      await this.host.workbook.selection(),
    ];
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
