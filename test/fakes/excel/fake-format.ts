/** The look of a range. Reading it, Excel tells what all the cells share; only sizes are read this way here. */
import type { Area } from "../../../src/workbook/model";
import { HostError } from "../../office-host/host-error";
import type { FakeStore, Format } from "./fake-store";
import { resizeTracks } from "./fake-tracks";

/** Cells of one sheet. */
export interface RangeTarget extends Area {
  readonly sheetId: string;
}

type Change = (apply: (format: Format) => void) => void;

/** Properties that can be set and not read here. */
function setters(names: readonly string[], set: (name: string, value: unknown) => void): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { set: (value: unknown) => set(name, value), configurable: true }])),
  );
}

const FONT = ["bold", "italic", "underline", "strikethrough", "name", "size", "color"];
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];
type Side = "top" | "right" | "bottom" | "left";

/** The borders of single cells that a line of a range is made of. */
function sidesOf(edge: Edge, area: Area, row: number, column: number): Side[] {
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

const NO_BORDER = { style: "None", weight: "Thin", color: "" } as const;

export class FakeRangeFormat {
  constructor(
    private readonly store: FakeStore,
    private readonly target: RangeTarget,
  ) {}

  get font(): object {
    return setters(FONT, (name, value) =>
      this.change((format) => void (format.font = { ...format.font, [name]: value })),
    );
  }
  get fill(): object {
    const fill = {
      clear: () => this.change((format) => void (format.fill = { color: "#FFFFFF", pattern: "None" })),
    };
    return Object.defineProperty(fill, "color", {
      set: (color: string) => {
        this.change((format) => void (format.fill = { color, pattern: "Solid" }));
      },
    });
  }
  get protection(): object {
    return setters(["locked"], (_name, locked) =>
      this.change((format) => void (format.protection = { ...format.protection, locked: locked as boolean })),
    );
  }
  get borders() {
    return {
      getItem: (edge: Edge): object => {
        if (!EDGES.includes(edge)) throw new HostError("NotImplemented", edge);
        return setters(["style", "weight", "color"], (name, value) => this.drawLine(edge, name, value));
      },
    };
  }

  set horizontalAlignment(value: Excel.RangeFormat["horizontalAlignment"]) {
    this.change((format) => void (format.horizontalAlignment = value));
  }
  set verticalAlignment(value: Excel.RangeFormat["verticalAlignment"]) {
    this.change((format) => void (format.verticalAlignment = value));
  }
  set wrapText(value: boolean) {
    this.change((format) => void (format.wrapText = value));
  }
  set indentLevel(value: number) {
    this.change((format) => void (format.indentLevel = value));
  }
  set textOrientation(value: number) {
    this.change((format) => void (format.textOrientation = value));
  }

  get columnWidth(): number {
    return (this.columnPixels ?? 64) * 0.75;
  }
  set columnWidth(points: number) {
    this.resize("columnSizes", points / 0.75);
  }
  get rowHeight(): number {
    return (this.rowPixels ?? 20) * 0.75;
  }
  set rowHeight(points: number) {
    this.resize("rowSizes", points / 0.75);
  }
  get useStandardWidth(): boolean {
    return this.columnPixels === undefined;
  }
  set useStandardWidth(_standard: boolean) {
    this.resize("columnSizes", null);
  }
  get useStandardHeight(): boolean {
    return this.rowPixels === undefined;
  }
  set useStandardHeight(_standard: boolean) {
    this.resize("rowSizes", null);
  }

  private get columnPixels(): number | undefined {
    return this.store.sheet(this.target.sheetId).columnSizes?.[this.target.column]?.size;
  }
  private get rowPixels(): number | undefined {
    return this.store.sheet(this.target.sheetId).rowSizes?.[this.target.row]?.size;
  }

  private readonly change: Change = (apply) => {
    this.store.refuseProtected(this.target.sheetId);
    this.store.changeFormats(this.target.sheetId, this.target, apply);
  };

  private drawLine(edge: Edge, property: string, value: unknown): void {
    this.store.refuseProtected(this.target.sheetId);
    this.store.changeFormats(this.target.sheetId, this.target, (format, row, column) => {
      for (const side of sidesOf(edge, this.target, row, column)) {
        const own =
          property === "style" && value === "None" ? NO_BORDER : { ...format.borders[side], [property]: value };
        format.borders = { ...format.borders, [side]: own };
      }
    });
  }

  private resize(tracks: "rowSizes" | "columnSizes", pixels: number | null): void {
    const { sheetId, row, column, rows, columns } = this.target;
    this.store.refuseProtected(sheetId);
    const [first, count] = tracks === "rowSizes" ? [row, rows] : [column, columns];
    const sizes = Array.from({ length: count }, (_track, index) => [first + index, pixels] as const);
    resizeTracks(this.store, sheetId, tracks, sizes);
  }
}

/** What `setCellProperties` gives of one cell; what it leaves out stays. */
export function mergeFormat(format: Format, given: Excel.CellPropertiesFormat): void {
  const { font, fill, borders, protection, ...alignments } = given;
  Object.assign(format, alignments);
  if (font !== undefined) format.font = { ...format.font, ...font };
  if (fill !== undefined) format.fill = { pattern: "Solid", ...fill };
  if (protection !== undefined) format.protection = { ...format.protection, ...protection };
  for (const [side, border] of Object.entries(borders ?? {}) as [Side, Excel.CellBorder][]) {
    const own = border.style === "None" ? NO_BORDER : { ...format.borders[side], ...border };
    format.borders = { ...format.borders, [side]: own };
  }
}
