/** The sheet that a dashboard or a report reads: the figures of every chart, one under the other, each under what it says. */
import { keyFigures, type KeyFigureId } from "../../charts/catalogue/key-figures";
import { tellFormula } from "../../charts/catalogue/tell-formula";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import { quoteSheet } from "../../workbook/address";
import type { WorkbookModel } from "../../workbook/model";
import { absoluteRange, area, cellReference } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { ChartFigures } from "./chart-figures";
import { FIGURE_WIDTH, LABEL_WIDTH, putFigures, putLeftOut, type PutFigures } from "./put-figures";

export class FiguresSheet {
  readonly draft: SheetDraft;
  private row = 3;
  /** The cells that say what a chart leaves out. */
  private readonly notCounted: string[] = [];
  private readonly known = new Map<ChartFigures, PutFigures>();

  constructor(
    workbook: WorkbookModel,
    private readonly locale: Locale,
    { sheet, title, help }: { readonly sheet: string; readonly title: string; readonly help: string },
  ) {
    this.draft = new SheetDraft(freeSheetName(workbook, sheet), { tabColor: sheetPalette.tab.dashboard });
    this.draft
      .put(0, 0, title)
      .put(1, 0, help)
      .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
      .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet })
      .heights({ 0: 32 })
      .widths({ 0: LABEL_WIDTH, ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i + 1, FIGURE_WIDTH])) });
  }

  put(figures: ChartFigures): PutFigures {
    const before = this.known.get(figures);
    if (before) return before;
    const top = { row: this.row, column: 0 };
    const { leftOut } = figures;
    const said = { row: this.row + 2, column: 0 };
    if (leftOut) {
      putLeftOut(this.draft, leftOut.count, said, this.locale);
      this.notCounted.push(cellReference(said.row, said.column, "both"));
    }
    const first = { row: said.row + (leftOut ? 1 : 0), column: 0 };
    const put = putFigures(this.draft, figures, first, top, this.locale);
    this.draft
      .formula(top.row, 0, put.finding)
      .put(top.row + 1, 0, chartSheetWords[this.locale].followsThat(figures.subject))
      .style(area(top.row, 0), { bold: true, color: sheetPalette.section.color })
      .style(area(top.row + 1, 0), { fontSize: 10, color: sheetPalette.quiet });
    this.row = put.area.row + put.area.rows + 1;
    this.known.set(figures, put);
    return put;
  }

  /** What charts leave out, as the other sheet says it after them; `null` where none leaves anything out. */
  get leftOut(): string | null {
    const [first] = this.notCounted;
    return first === undefined ? null : `=${quoteSheet(this.draft.name)}!${first}`;
  }

  /** A run of rows of its own, a blank one after it; gives the first. */
  take(rows: number): number {
    const first = this.row;
    this.row += rows + 1;
    return first;
  }

  /** A cell as the formulas of another sheet read it. */
  at(row: number, column: number): string {
    return absoluteRange(this.draft.range(area(row, column)));
  }

  /** A figure of the sheet, as the formulas of the other one read it. */
  formulaOf(id: KeyFigureId, figures: ChartFigures): string {
    const { cells } = this.put(figures);
    const prefix = `${quoteSheet(this.draft.name)}!`;
    const teller = tellFormula(
      {
        labels: prefix + cells.labels,
        column: (one) => prefix + cells.column(one),
        name: (one) => prefix + cells.name(one),
      },
      this.locale,
    );
    return `=${keyFigures[id].figure(teller)}`;
  }

  edits(): ReturnType<SheetDraft["edits"]> {
    return this.draft.print({ paper: "A4", orientation: "landscape" }).edits();
  }
}
