/** The pages of a sheet as a document of their own: each thing at its place, whatever the fonts of the browser. */
import { containsCell } from "../../workbook/area";
import type { Area, PrintSetup } from "../../workbook/model";
import type { ShownCell } from "../../workbook/univer/shown-sheet";
import { alignment, borderLook, sides, textLook, turnLook, type Side } from "./cell-look";
import { PageAxis, type Stretch } from "./page-axis";
import { pageText, type PageFacts } from "./page-text";
import { INCH, type PageLayout, type PrintedPage } from "./paginate";
import type { PlacedPicture, PrintedSheet } from "./printed-sheet";

export interface PrintedDocument {
  readonly sheet: PrintedSheet;
  readonly setup: PrintSetup;
  readonly layout: PageLayout;
  readonly pictures: readonly PlacedPicture[];
  readonly facts: Omit<PageFacts, "page" | "pages">;
  readonly title: string;
}

/** Said by a number that has no room, as spreadsheets do: a part of it would be another number. */
const NO_ROOM = "###";

export async function layOutPages(target: Document, printed: PrintedDocument): Promise<void> {
  const { layout, title } = printed;
  target.title = title;
  const style = target.createElement("style");
  style.textContent = styleOf(layout);
  target.head.append(style);
  layout.pages.forEach((page, index) => target.body.append(new PageMaker(target, printed, page).make(index)));
  await Promise.all([...target.images].map((image) => image.decode()));
  for (const cell of target.querySelectorAll<HTMLElement>(".text.number")) {
    if (cell.scrollWidth > cell.clientWidth) cell.textContent = NO_ROOM;
  }
}

function styleOf({ width, height }: PageLayout): string {
  return `
  @page { size: ${width / INCH}in ${height / INCH}in; margin: 0; }
  * { box-sizing: border-box; }
  html, body { margin: 0; padding: 0; }
  body { font: 11pt Arial, sans-serif; color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { position: relative; width: ${width}px; height: ${height - 1}px; overflow: hidden; break-inside: avoid; }
  .page + .page { break-before: page; }
  .body { position: absolute; overflow: hidden; }
  .cells { position: absolute; transform-origin: 0 0; }
  .fill, .edges, .text, .picture { position: absolute; }
  .edges { border: 0 solid transparent; }
  .text { display: flex; flex-direction: column; overflow: hidden; padding: 1px 2px; overflow-wrap: break-word; }
  .edge { position: absolute; display: grid; grid-template-columns: 1fr 1fr 1fr; font-size: 9pt; white-space: pre-wrap; }
  .edge > :nth-child(2) { text-align: center; }
  .edge > :nth-child(3) { text-align: right; }
  .foot { align-items: end; }`;
}

class PageMaker {
  private readonly rows: PageAxis;
  private readonly columns: PageAxis;
  private readonly cells: HTMLElement;

  constructor(
    private readonly target: Document,
    private readonly printed: PrintedDocument,
    page: PrintedPage,
  ) {
    const { rowHeight, columnWidth } = printed.sheet;
    this.rows = new PageAxis(page.rows, rowHeight);
    this.columns = new PageAxis(page.columns, columnWidth);
    this.cells = this.element("cells", {});
  }

  make(index: number): HTMLElement {
    const { pictures } = this.printed;
    const page = this.element("page", {});
    const body = page.appendChild(this.element("body", this.bodyPlace()));
    body.append(this.cells);
    for (const [name, value] of Object.entries(this.cellsPlace())) this.cells.style.setProperty(name, value);
    this.putFills();
    this.putEdges();
    this.putTexts();
    for (const picture of pictures) this.putPicture(picture);
    page.append(...this.edgesOfPage(index));
    return page;
  }

  private bodyPlace(): Record<string, string> {
    const { width, height, margins } = this.printed.layout;
    return {
      left: `${margins.left * INCH}px`,
      top: `${margins.top * INCH}px`,
      // The last line of a border stands on the edge.
      width: `${width - (margins.left + margins.right) * INCH + 2}px`,
      height: `${height - (margins.top + margins.bottom) * INCH + 2}px`,
    };
  }

  private cellsPlace(): Record<string, string> {
    const { setup, layout } = this.printed;
    const { width, height, margins, scale } = layout;
    const free = (inside: number, axis: PageAxis): number => Math.max(0, (inside - axis.length * scale) / 2);
    const left = free(width - (margins.left + margins.right) * INCH, this.columns);
    const top = free(height - (margins.top + margins.bottom) * INCH, this.rows);
    return {
      transform: `scale(${scale})`,
      left: setup.centerHorizontally ? `${left}px` : "0",
      top: setup.centerVertically ? `${top}px` : "0",
    };
  }

  private putFills(): void {
    this.eachBox((area, cell) => {
      const { fill } = cell.style;
      if (fill !== undefined) this.put("fill", area, { background: fill });
    });
  }

  private putEdges(): void {
    const { cell, merges } = this.printed.sheet;
    const hasGrid = this.printed.setup.gridlines ?? false;
    for (const row of this.rows.tracks) {
      for (const column of this.columns.tracks) {
        const merge = merges.find((one) => containsCell(one, row, column));
        const look = borderLook(
          cell(row, column).style.border,
          merge ? outerSides(merge, row, column) : sides,
          hasGrid,
        );
        if (Object.keys(look).length > 0) this.put("edges", { row, column, rows: 1, columns: 1 }, look);
      }
    }
  }

  private putTexts(): void {
    this.eachBox((area, cell, isMerge) => {
      if (cell.text === "") return;
      const look = { ...textLook(cell), ...(isMerge || cell.style.rotation ? {} : this.overflow(area, cell)) };
      const made = this.put(cell.kind === "number" ? "text number" : "text", area, look);
      const turn = turnLook(cell.style);
      const text = this.element("", turn);
      text.textContent = cell.text;
      if ("writing-mode" in turn) made.style.alignItems = "center";
      made.append(text);
    });
  }

  /** Each cell once in the order of reading, merged ones as one where they are first seen. */
  private eachBox(act: (area: Area, cell: ShownCell, isMerge: boolean) => void): void {
    const { cell, merges } = this.printed.sheet;
    const met = new Set<Area>();
    for (const row of this.rows.tracks) {
      for (const column of this.columns.tracks) {
        const merge = merges.find((one) => containsCell(one, row, column));
        if (merge === undefined) act({ row, column, rows: 1, columns: 1 }, cell(row, column), false);
        else if (!met.has(merge)) act(merge, cell(merge.row, merge.column), true);
        if (merge) met.add(merge);
      }
    }
  }

  /** A text that is not wrapped goes over the empty cells beside it, on the side it leans from. */
  private overflow({ row, column }: Area, cell: ShownCell): Record<string, string> {
    if (cell.kind !== "text" || cell.style.wrap) return {};
    const align = alignment(cell);
    const at = this.columns.tracks.indexOf(column);
    const right = align === "right" ? at : this.lastFree(row, at, 1);
    const left = align === "left" || align === "justify" ? at : this.lastFree(row, at, -1);
    const place = (index: number): Stretch =>
      this.columns.shown(this.columns.tracks[index] ?? column, 1) ?? { at: 0, size: 0 };
    const [start, end] = [place(left).at, place(right).at + place(right).size];
    const own = place(at);
    // As much on both sides, or the text would no longer be over its cell's middle.
    const side = align === "center" ? Math.min(own.at - start, end - own.at - own.size) : Infinity;
    const from = Math.max(start, own.at - side);
    const to = Math.min(this.endOf(right, end), own.at + own.size + side);
    return { left: `${from}px`, width: `${to - from}px` };
  }

  /** After the last column there is the paper. */
  private endOf(index: number, end: number): number {
    const { width, margins, scale } = this.printed.layout;
    const paper = (width - (margins.left + margins.right) * INCH) / scale;
    return index === this.columns.tracks.length - 1 ? Math.max(end, paper) : end;
  }

  private lastFree(row: number, from: number, step: 1 | -1): number {
    const { cell, merges } = this.printed.sheet;
    let index = from;
    for (;;) {
      const next = this.columns.tracks[index + step];
      if (next === undefined || cell(row, next).text !== "") return index;
      if (merges.some((merge) => containsCell(merge, row, next))) return index;
      index += step;
    }
  }

  private putPicture({ anchor, address, text }: PlacedPicture): void {
    const across = this.columns.whole(anchor.column, anchor.columns);
    const down = this.rows.whole(anchor.row, anchor.rows);
    if (!across || !down) return;
    const image = this.target.createElement("img");
    image.className = "picture";
    image.src = address;
    image.alt = text;
    place(image, across, down);
    this.cells.append(image);
  }

  private put(name: string, { row, column, rows, columns }: Area, look: Readonly<Record<string, string>>): HTMLElement {
    const made = this.element(name, {});
    const across = this.columns.shown(column, columns);
    const down = this.rows.shown(row, rows);
    if (!across || !down) return made;
    // A pixel more: neighbours share the line between them.
    const line = name === "edges" ? 1 : 0;
    place(made, { at: across.at, size: across.size + line }, { at: down.at, size: down.size + line });
    for (const [property, value] of Object.entries(look)) made.style.setProperty(property, value);
    return this.cells.appendChild(made);
  }

  private edgesOfPage(index: number): readonly HTMLElement[] {
    const { setup, layout, facts } = this.printed;
    const { margins } = layout;
    const first = Number(setup.options?.["firstPageNumber"] ?? 1);
    const told = { ...facts, page: first + index, pages: layout.pages.length };
    const line = (code: string | undefined, name: string, at: Record<string, string>): HTMLElement[] => {
      if (code === undefined) return [];
      const { left, center, right } = pageText(code, told);
      const made = this.element(name, { left: `${margins.left * INCH}px`, right: `${margins.right * INCH}px`, ...at });
      for (const text of [left, center, right]) made.appendChild(this.element("", {})).textContent = text;
      return [made];
    };
    return [
      ...line(setup.header, "edge", { top: `${margins.header * INCH}px` }),
      ...line(setup.footer, "edge foot", { bottom: `${margins.footer * INCH}px` }),
    ];
  }

  private element(name: string, style: Readonly<Record<string, string>>): HTMLElement {
    const made = this.target.createElement("div");
    if (name !== "") made.className = name;
    for (const [property, value] of Object.entries(style)) made.style.setProperty(property, value);
    return made;
  }
}

function place(element: HTMLElement, across: Stretch, down: Stretch): void {
  Object.assign(element.style, {
    left: `${across.at}px`,
    top: `${down.at}px`,
    width: `${across.size}px`,
    height: `${down.size}px`,
  });
}

function outerSides({ row, column, rows, columns }: Area, atRow: number, atColumn: number): readonly Side[] {
  return sides.filter(
    (side) =>
      (side === "top" && atRow === row) ||
      (side === "bottom" && atRow === row + rows - 1) ||
      (side === "left" && atColumn === column) ||
      (side === "right" && atColumn === column + columns - 1),
  );
}
