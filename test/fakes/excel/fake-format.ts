/** The look of a range: setters only, Excel's looks being read cell by cell. */
import type { Area, TrackSize } from "../../../src/workbook/model";
import { FakeObject } from "./fake-object";
import type { FakeRequest } from "./fake-request";
import type { FakeStore, Format } from "./fake-store";

/** Cells of one sheet. */
export interface RangeTarget extends Area {
  readonly sheetId: string;
}

type Change = (apply: (format: Format) => void, given: unknown) => void;

class FakeFont implements Pick<
  Excel.RangeFont,
  "bold" | "italic" | "underline" | "strikethrough" | "name" | "size" | "color"
> {
  declare bold: boolean;
  declare italic: boolean;
  declare underline: Excel.RangeFont["underline"];
  declare strikethrough: boolean;
  declare name: string;
  declare size: number;
  declare color: string;

  constructor(change: Change) {
    for (const property of ["bold", "italic", "underline", "strikethrough", "name", "size", "color"] as const) {
      Object.defineProperty(this, property, {
        set: (value: never) => change((format) => void (format.font[property] = value), value),
      });
    }
  }
}

class FakeFill implements Pick<Excel.RangeFill, "color" | "clear"> {
  constructor(private readonly change: Change) {}

  set color(color: string) {
    this.change((format) => void (format.fill = { color, pattern: "Solid" }), color);
  }

  clear(): void {
    this.change((format) => void (format.fill = { color: "#FFFFFF", pattern: "None" }), null);
  }
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The borders of single cells that a line of a range is made of. */
function edgesOf(edge: Edge, area: Area, row: number, column: number): ("top" | "right" | "bottom" | "left")[] {
  const [first, last] = [row === area.row, row === area.row + area.rows - 1];
  const [leftmost, rightmost] = [column === area.column, column === area.column + area.columns - 1];
  switch (edge) {
    case "EdgeTop":
      return first ? ["top"] : [];
    case "EdgeBottom":
      return last ? ["bottom"] : [];
    case "EdgeLeft":
      return leftmost ? ["left"] : [];
    case "EdgeRight":
      return rightmost ? ["right"] : [];
    case "InsideHorizontal":
      return [...(first ? [] : (["top"] as const)), ...(last ? [] : (["bottom"] as const))];
    case "InsideVertical":
      return [...(leftmost ? [] : (["left"] as const)), ...(rightmost ? [] : (["right"] as const))];
  }
}

export class FakeRangeFormat
  extends FakeObject<RangeTarget>
  implements
    Pick<
      Excel.RangeFormat,
      | "horizontalAlignment"
      | "verticalAlignment"
      | "wrapText"
      | "indentLevel"
      | "textOrientation"
      | "columnWidth"
      | "rowHeight"
      | "useStandardWidth"
      | "useStandardHeight"
    >
{
  readonly font: FakeFont;
  readonly fill: FakeFill;
  readonly protection: Pick<Excel.FormatProtection, "locked">;
  readonly borders: { getItem(edge: Edge): Pick<Excel.RangeBorder, "style" | "weight" | "color"> };

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => RangeTarget | null,
    mayBeNull: boolean,
  ) {
    super(request, find, mayBeNull);
    const change: Change = (apply, given) => this.changeCells(given, apply);
    this.font = new FakeFont(change);
    this.fill = new FakeFill(change);
    this.protection = Object.defineProperty({ locked: true }, "locked", {
      set: (locked: boolean) => change((format) => void (format.protection.locked = locked), locked),
    });
    this.borders = { getItem: (edge) => this.border(edge) };
  }

  protected readonly scalars = {
    columnWidth: (target: RangeTarget) => this.size(target, "column") ?? 48,
    useStandardWidth: (target: RangeTarget) => this.size(target, "column") === undefined,
    rowHeight: (target: RangeTarget) => this.size(target, "row") ?? 15,
    useStandardHeight: (target: RangeTarget) => this.size(target, "row") === undefined,
  };

  set horizontalAlignment(value: Excel.RangeFormat["horizontalAlignment"]) {
    this.changeCells(value, (format) => void (format.horizontalAlignment = value));
  }
  set verticalAlignment(value: Excel.RangeFormat["verticalAlignment"]) {
    this.changeCells(value, (format) => void (format.verticalAlignment = value));
  }
  set wrapText(value: boolean) {
    this.changeCells(value, (format) => void (format.wrapText = value));
  }
  set indentLevel(value: number) {
    this.changeCells(value, (format) => void (format.indentLevel = value));
  }
  set textOrientation(value: number) {
    this.changeCells(value, (format) => void (format.textOrientation = value));
  }

  get columnWidth(): number {
    return this.take("columnWidth");
  }
  set columnWidth(points: number) {
    this.resize("column", points / 0.75);
  }
  get rowHeight(): number {
    return this.take("rowHeight");
  }
  set rowHeight(points: number) {
    this.resize("row", points / 0.75);
  }
  get useStandardWidth(): boolean {
    return this.take("useStandardWidth");
  }
  set useStandardWidth(_standard: boolean) {
    this.resize("column", null);
  }
  get useStandardHeight(): boolean {
    return this.take("useStandardHeight");
  }
  set useStandardHeight(_standard: boolean) {
    this.resize("row", null);
  }

  private changeCells(given: unknown, apply: (format: Format) => void): void {
    this.change(given, (target) => {
      this.store.refuseProtected(target.sheetId);
      this.store.changeFormats(target.sheetId, target, apply);
    });
  }

  private border(edge: Edge): Pick<Excel.RangeBorder, "style" | "weight" | "color"> {
    const set = (property: "style" | "weight" | "color", value: unknown): void =>
      this.change(value, (target) => {
        this.store.refuseProtected(target.sheetId);
        for (let row = target.row; row < target.row + target.rows; row += 1) {
          for (let column = target.column; column < target.column + target.columns; column += 1) {
            const cell = { row, column, rows: 1, columns: 1 };
            for (const side of edgesOf(edge, target, row, column)) {
              this.store.changeFormats(target.sheetId, cell, (format) => {
                const blank = { style: "None", weight: "Thin", color: "" } as const;
                const border =
                  property === "style" && value === "None" ? blank : { ...format.borders[side], [property]: value };
                format.borders = { ...format.borders, [side]: border };
              });
            }
          }
        }
      });
    const border = {} as Pick<Excel.RangeBorder, "style" | "weight" | "color">;
    for (const property of ["style", "weight", "color"] as const) {
      Object.defineProperty(border, property, { set: (value: unknown) => set(property, value) });
    }
    return border;
  }

  private size(target: RangeTarget, track: "row" | "column"): number | undefined {
    const { rowSizes, columnSizes } = this.store.sheet(target.sheetId);
    const size = track === "row" ? rowSizes?.[target.row]?.size : columnSizes?.[target.column]?.size;
    return size === undefined ? undefined : size * 0.75;
  }

  private resize(track: "row" | "column", size: number | null): void {
    this.change(size, ({ sheetId, row, column }) => {
      this.store.refuseProtected(sheetId);
      const key = track === "row" ? "rowSizes" : "columnSizes";
      const index = track === "row" ? row : column;
      this.store.update(sheetId, (sheet) => {
        const { [index]: old, ...others }: Record<number, TrackSize> = { ...sheet[key] };
        const kept = { ...(old?.hidden && { hidden: old.hidden }), ...(size !== null && { size }) };
        const sizes = Object.keys(kept).length === 0 ? others : { ...others, [index]: kept };
        return { [key]: Object.keys(sizes).length === 0 ? undefined : sizes };
      });
    });
  }
}
