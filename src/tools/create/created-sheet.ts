/** A sheet of the tool « Créer » being laid out: its title, its named figures, its tables and the results beside them. */
import { createdSheetWords, type CreatedSheetWords } from "../../i18n/created-sheets";
import { inLocale } from "../../i18n/typography";
import type { Area, CellStyle, PrintSetup, Validation, WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { absoluteRange, area, areaReference, cellReference } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { insertRulesSheet } from "../insert-rules-sheet";
import { rulesInForce } from "../audit/rules-in-force";
import { headerOf } from "../readable-pages";
import { hasRulesTable, RULES_NAME } from "../rules-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import type { Link } from "./dossier/linked-names";
import type { SheetRequest } from "./sheet-request";

export const DATE_FORMAT = "dd/mm/yyyy";
export const ROW_HEIGHT = 22;
/** A narrow blank column: it keeps a result out of the region that the user sorts. */
export const GAP = 14;
const HEADING_HEIGHT = 36;
const SECTION_HEIGHT = 26;
/** The longest list that a spreadsheet takes typed in the validation itself. */
const LONGEST_TYPED_LIST = 250;
/** From there on a spreadsheet's numbers no longer hold every cent. */
const LARGEST_AMOUNT = 1e13;

export type Entry = Omit<Validation, "areas">;

const edge = { line: "thin", color: sheetPalette.line } as const;
const GRID: NonNullable<CellStyle["border"]> = { top: edge, right: edge, bottom: edge, left: edge };

/** The title and the sentence under it. */
const UNDER_TITLE = 2;

/** Of the title: in points, then how wide a bold letter is for each of them, a line, and what words leave of lines. */
const TITLE = { most: 16, least: 11, letter: 0.74, line: 20, ends: 1.15 } as const;

export class CreatedSheet {
  readonly draft: SheetDraft;
  readonly words: CreatedSheetWords;
  /** The last argument of every function: the rules table, or the convention where the table follows another one. */
  readonly rules: string;
  /** Whether the functions bring the headings of what they give: `affichage.entetes`, of the rules they read. */
  readonly showsHeadings: boolean;
  private readonly title: string;
  private readonly titles: number[] = [];
  private readonly heights = new Map<number, number>();
  private readonly names: Edit[] = [];
  private asked: PrintSetup = {};
  /** The row that says where rows are added. */
  private hint: number | undefined;
  private readonly lists: { readonly title: string; readonly items: readonly string[]; readonly column: number }[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    readonly request: SheetRequest,
    options: { readonly name: string; readonly tab: string; readonly title: string; readonly help?: string },
    /** The widths of the columns in pixels; their number is the width of the sheet. */
    readonly widths: readonly number[],
  ) {
    this.words = createdSheetWords[request.locale];
    const { rules } = rulesInForce(workbook, request.convention);
    const isFollowed = rules.convention.id === request.convention.id;
    this.rules = isFollowed ? RULES_NAME : `"${request.convention.id}"`;
    this.showsHeadings = !isFollowed || rules.get("affichage.entetes") === true;
    this.draft = new SheetDraft(freeSheetName(workbook, options.name), { tabColor: options.tab, hideGridlines: true });
    const convention = inLocale(request.convention.title, request.locale);
    this.title = `${options.title} — ${convention}`;
    this.titled(0);
    if (options.help !== undefined) this.remark(1, 0, options.help);
  }

  /** The title, which stands again on a page of its own. */
  titled(row: number): this {
    this.titles.push(row);
    this.draft
      .put(row, 0, this.title)
      .style(area(row, 0), { bold: true, fontSize: TITLE.most, color: sheetPalette.title, vertical: "middle" })
      .heights({ [row]: 32 });
    return this;
  }

  get name(): string {
    return this.draft.name;
  }

  get columns(): number {
    return this.widths.length;
  }

  /** A quiet sentence on a row of its own. */
  remark(row: number, column: number, text: CellInput): this {
    this.draft
      .put(row, column, text)
      .style(area(row, column), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
      .heights({ [row]: ROW_HEIGHT });
    return this;
  }

  /** The same on as many lines as it needs over some columns, where what is printed ends with them. */
  wrappedRemark(row: number, column: number, columns: number, text: string): this {
    const target = area(row, column, 1, columns);
    this.remark(row, column, text).draft.merge(target).style(target, { wrap: true });
    return this.atLeast(row, this.heightOf(text, column, columns));
  }

  /** Under a table: where rows are added to it. */
  tellInsertion(row: number): this {
    this.hint = row;
    return this.remark(row, 0, this.words.insertAbove);
  }

  /** A text over some columns and as many rows as it needs, whatever stands beside it; gives the row that follows. */
  paragraph(row: number, column: number, columns: number, text: string): number {
    const rows = Math.ceil(this.heightOf(text, column, columns) / ROW_HEIGHT);
    const target = area(row, column, rows, columns);
    this.draft
      .put(row, column, text)
      .merge(target)
      .style(target, { fontSize: 10, color: sheetPalette.ink, wrap: true, vertical: "top" });
    return row + rows;
  }

  /** The height at which a text is wholly readable over some columns. */
  heightOf(text: string, column: number, columns = 1): number {
    const width = this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    return Math.max(ROW_HEIGHT, wrappedHeight([{ text, width }]));
  }

  section(row: number, title: string, column = 0, columns = this.columns): this {
    this.draft
      .put(row, column, title)
      .style(area(row, column, 1, columns), { bold: true, vertical: "middle", ...sheetPalette.section })
      .heights({ [row]: SECTION_HEIGHT });
    return this;
  }

  headings(row: number, column: number, headings: readonly CellInput[], height = HEADING_HEIGHT): this {
    this.draft.put(row, column, ...headings).style(area(row, column, 1, headings.length), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      wrap: true,
      ...sheetPalette.heading,
      border: GRID,
    });
    return this.atLeast(row, height);
  }

  /** The look of a run of rows. */
  body(target: Area): this {
    const heights = Object.fromEntries(
      Array.from({ length: target.rows }, (_, index) => [target.row + index, ROW_HEIGHT] as const),
    );
    this.draft
      .style(target, { fontSize: 10, vertical: "middle", color: sheetPalette.ink, border: GRID })
      .heights(heights);
    return this;
  }

  /** Where the user types. */
  inputs(target: Area, entry?: Entry): this {
    this.draft.style(target, sheetPalette.input);
    if (entry) this.draft.validate([target], entry);
    return this;
  }

  /** A named figure: its label, and the cell to fill in beside it; gives the reference of the cell. */
  field(row: number, label: string, value: CellInput, options: FieldOptions = {}): string {
    const { column = 0, labelColumns = 1, entry, format, remark, isComputed = false } = options;
    const title = area(row, column, 1, labelColumns);
    const cell = area(row, column + labelColumns);
    this.draft
      .put(row, column, label)
      .put(row, cell.column, value)
      .merge(title)
      .style({ ...title, columns: labelColumns + 1 }, { fontSize: 10, vertical: "middle", border: GRID })
      .style(title, { bold: true, ...sheetPalette.subheading, wrap: true })
      .style(cell, { bold: true, horizontal: "left", ...(isComputed ? {} : sheetPalette.input) });
    this.atLeast(row, this.heightOf(label, column, labelColumns));
    if (format !== undefined) this.draft.numberFormat(cell, format);
    if (entry) this.draft.validate([cell], entry);
    if (remark !== undefined) {
      this.draft.put(row, cell.column + 1, remark).style(area(row, cell.column + 1), {
        fontSize: 9,
        italic: true,
        color: sheetPalette.quiet,
        vertical: "middle",
      });
    }
    return cellReference(cell.row, cell.column, "both");
  }

  /** Says where a figure or a column of the financial file is, for its other sheets. */
  link(link: Link, target: Area): this {
    const { links } = this.request;
    if (links) {
      const formula = `=${absoluteRange(this.draft.range(target))}`;
      this.names.push({ kind: "name", name: links.of(link), formula });
    }
    return this;
  }

  /** Several things may stand on a row: it is as high as the highest of them needs. */
  atLeast(row: number, height: number): this {
    const highest = Math.max(this.heights.get(row) ?? ROW_HEIGHT, height);
    this.heights.set(row, highest);
    this.draft.heights({ [row]: highest });
    return this;
  }

  /** A choice in a list; a long one is kept on the sheet, right of what is printed. */
  choice(title: string, items: readonly string[]): Entry {
    const isTyped = items.join(",").length <= LONGEST_TYPED_LIST && !items.some((item) => item.includes(","));
    const source = isTyped ? items : `=${this.listed(title, items)}`;
    return {
      rule: { kind: "list", source },
      allowBlank: true,
      onError: "stop",
      errorTitle: this.words.entries.choiceTitle,
      errorMessage: this.words.entries.choice,
    };
  }

  private listed(title: string, items: readonly string[]): string {
    const known = this.lists.find((list) => list.title === title);
    const column = known?.column ?? this.columns + 1 + this.lists.length;
    if (!known) this.lists.push({ title, items, column });
    return areaReference(area(1, column, items.length), "both");
  }

  get date(): Entry {
    return {
      // 1 January 1990: what is typed as a number or a text by mistake is refused.
      rule: { kind: "date", comparison: "greaterThanOrEqual", operands: [32874] },
      allowBlank: true,
      onError: "stop",
      errorTitle: this.words.entries.dateTitle,
      errorMessage: this.words.entries.date,
    };
  }

  /** A number from 0 on. */
  get amount(): Entry {
    return {
      rule: { kind: "decimal", comparison: "greaterThanOrEqual", operands: [0] },
      allowBlank: true,
      onError: "stop",
      errorTitle: this.words.entries.amountTitle,
      errorMessage: this.words.entries.amount,
    };
  }

  /** Any number: a refund, a credit note are below 0. */
  get signedAmount(): Entry {
    return {
      ...this.amount,
      rule: { kind: "decimal", comparison: "between", operands: [-LARGEST_AMOUNT, LARGEST_AMOUNT] },
      errorMessage: this.words.entries.signedAmount,
    };
  }

  /** A whole number from 0 on. */
  get count(): Entry {
    return {
      ...this.amount,
      rule: { kind: "whole", comparison: "greaterThanOrEqual", operands: [0] },
      errorMessage: this.words.entries.count,
    };
  }

  get year(): Entry {
    return {
      rule: { kind: "whole", comparison: "between", operands: [1990, 2200] },
      allowBlank: true,
      onError: "stop",
      errorTitle: this.words.entries.yearTitle,
      errorMessage: this.words.entries.year,
    };
  }

  get yesNo(): Entry {
    return this.choice("", [this.words.yes, this.words.no]);
  }

  /** Colours the cells of a column, or whole rows of it, that hold one of the texts. */
  colour(target: Area, texts: readonly string[], style: { readonly fill: string; readonly color: string }): this {
    const cell = cellReference(target.row, target.column, "column");
    const tests = texts.map((text) => `${cell}="${text.replaceAll('"', '""')}"`);
    const formula = tests.length === 1 ? `=${tests[0] ?? ""}` : `=OR(${tests.join(",")})`;
    this.draft.conditionalFormat({ areas: [target], rule: { kind: "formula", formula }, style, stopIfTrue: true });
    return this;
  }

  /** A4, as many pages wide as the columns need, headings repeated on each. */
  print(orientation: "portrait" | "landscape", repeatRow?: number, setup: PrintSetup = {}): this {
    this.asked = setup;
    this.draft.widths(Object.fromEntries(this.widths.map((width, column) => [column, width]))).print({
      paper: "A4",
      orientation,
      ...(repeatRow !== undefined && { repeatRows: { first: repeatRow, last: repeatRow } }),
      ...setup,
    });
    return this;
  }

  /** A title is not cut where the page ends: it is smaller, and on several lines where the page is narrow. */
  private fitTitle(columns: number): void {
    const width = this.widths.slice(0, columns).reduce((sum, one) => sum + one, 0);
    const wanted = Math.floor(width / (this.title.length * TITLE.letter));
    const fontSize = Math.max(TITLE.least, Math.min(TITLE.most, wanted));
    const lines = Math.ceil((this.title.length * TITLE.letter * TITLE.least * TITLE.ends) / width);
    for (const row of this.titles) {
      this.draft.style(area(row, 0), { fontSize });
      if (wanted >= TITLE.least || columns < 2) continue;
      this.draft
        .merge(area(row, 0, 1, columns))
        .style(area(row, 0), { wrap: true })
        .heights({ [row]: lines * TITLE.line });
    }
  }

  /** The plan of the sheet, after what it needs: other sheets of the plan, and the rules sheet when there is none. */
  plan(label: string, before: readonly Edit[] = []): Plan {
    return bound(this.workbook, { label, edits: this.edits(before) });
  }

  /** The sheet as a part of a plan. */
  edits(before: readonly Edit[] = []): readonly Edit[] {
    this.pages();
    this.putLists();
    const own = this.draft.edits();
    const { convention, locale } = this.request;
    const hasRules = hasRulesTable(this.workbook) || before.some(({ kind }) => kind === "name");
    const rules = hasRules || !readsRules(own) ? [] : insertRulesSheet(this.workbook, { convention, locale }).edits;
    return [...rules, ...before, ...own, ...this.names];
  }

  /**
   * The lists are not printed. Where columns are repeated on pages beside each other, what stands in them above the table
   * and under it would be cut on each: the title is in the header instead, and how to type is for the screen.
   */
  private pages(): void {
    const { draft, asked } = this;
    const { row, rows, column, columns } = asked.area ?? area(0, 0, draft.rows, this.columns);
    const isBeside = asked.repeatColumns !== undefined && draft.columnsOfFirstPage < columns;
    if (isBeside && row === 0) {
      const end = Math.min(rows, this.hint ?? rows);
      draft.print({ header: headerOf(this.title), area: area(UNDER_TITLE, column, end - UNDER_TITLE, columns) });
    } else if (this.lists.length > 0) draft.print({ area: { row, rows, column, columns } });
    // Where the pages leave the title out, the screen shows it.
    this.fitTitle(isBeside || row > 0 ? this.columns : draft.columnsOfFirstPage);
  }

  private putLists(): void {
    for (const { title, items, column } of this.lists) {
      this.draft
        .put(0, column, title)
        .style(area(0, column), { bold: true, fontSize: 9, color: sheetPalette.quiet, vertical: "middle" })
        .style(area(1, column, items.length), { fontSize: 9, color: sheetPalette.quiet })
        .widths({ [column]: 190 });
      items.forEach((item, index) => this.draft.put(1 + index, column, item));
    }
  }
}

export interface FieldOptions {
  readonly column?: number;
  /** How many columns the label takes, one by default. */
  readonly labelColumns?: number;
  readonly entry?: Entry;
  readonly format?: string;
  readonly remark?: string;
  /** The cell is a formula: it is not for typing in. */
  readonly isComputed?: true;
}

function readsRules(edits: readonly Edit[]): boolean {
  return edits.some(
    (edit) =>
      edit.kind === "cells" &&
      edit.cells.flat().some((cell) => typeof cell === "object" && cell?.formula.includes(RULES_NAME) === true),
  );
}
