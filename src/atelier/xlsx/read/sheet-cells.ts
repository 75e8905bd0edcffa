import { joinTokens, type Token } from "../../../spreadsheet/formula/tokenize";
import { DAYS_FROM_1900_TO_1904 } from "../../../workbook/dates-1904";
import { intersectAreas } from "../../../workbook/area";
import type { Area, Cell, CellStyle, CellValue } from "../../../workbook/model";
import { parseArea, parseCell, type Position } from "../address";
import { withoutOwnWorkbook } from "../formula/external-references";
import { shownTokens } from "../formula/from-file-formula";
import { markIntersections, needsWholeRanges } from "../formula/implicit-intersection";
import { movableFormula, type MovableFormula } from "../formula/shift-references";
import { callsDynamic, isDynamicFormula } from "../formula/to-file-formula";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { MAX_ARRAY_CELLS, MAX_FORMULA_LENGTH } from "../limits";
import { tooLarge } from "../xlsx-error";
import { setCell, type MutableCells } from "./cell-matrix";
import { cellText, readCellValue } from "./cell-value";
import type { WorkbookParts } from "./workbook-parts";

export interface SheetCells {
  readonly cells: MutableCells;
  /** Styles of whole rows, for the cells of those rows that the file does not list. */
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
}

type FormulaParts = Pick<Cell, "formula" | "spill" | "legacyArray">;

/** A formula shared by several cells, from the cell that holds its text; without one that cannot be kept. */
interface SharedFormula extends Position {
  readonly formula: MovableFormula | undefined;
  /** Where it is said to be shared. */
  readonly area: Area | undefined;
}

/** So many formulas under one number are told apart: looking for the one of a cell costs as much. */
const MOST_ALIKE = 8;

/** Some writers number two formulas alike: each is then for its own area, and the last one for what is in neither. */
function sharedAt(position: Position, formulas: readonly SharedFormula[]): SharedFormula | undefined {
  const cell = { ...position, rows: 1, columns: 1 };
  return formulas.find(({ area }) => area && intersectAreas(area, cell)) ?? formulas[0];
}

/** Reads the cells of one sheet, row by row: a row is let go once read. */
export class SheetCellsReader {
  readonly #cells: MutableCells = {};
  readonly #rowStyles = new Map<number, CellStyle>();
  /** By their number, the last first. */
  readonly #shared = new Map<string, readonly SharedFormula[]>();
  /** Cells of a shared formula that come before the one that holds its text. */
  readonly #awaiting = new Map<string, Position[]>();

  constructor(
    private readonly sheet: string,
    private readonly parts: WorkbookParts,
  ) {}

  /** What the rows held, once all are read. */
  finish(): SheetCells {
    this.#markSpills();
    return { cells: this.#cells, rowStyles: this.#rowStyles };
  }

  readRow(line: XmlElement, row: number): void {
    if (booleanAttribute(line, "customFormat")) {
      const { style } = this.parts.styles.format(numberAttribute(line, "s") ?? 0);
      if (style) this.#rowStyles.set(row, style);
    }
    let column = -1;
    for (const element of children(line, "c")) {
      const position = parseCell(element.attributes["r"] ?? "") ?? { row, column: column + 1 };
      column = position.column;
      const cell = this.#readCell(element, position);
      if (!cell) continue;
      this.parts.archive.budget.spend("cells");
      setCell(this.#cells, position.row, position.column, cell);
    }
  }

  #readCell(element: XmlElement, position: Position): Cell | undefined {
    const { styles, sharedStrings, notKept } = this.parts;
    const { style, isCalendar, hasMore, isNamed } = styles.format(numberAttribute(element, "s") ?? 0);
    const value = this.#inUsualDays(
      readCellValue(element, sharedStrings),
      isCalendar && element.attributes["t"] !== "d",
    );
    const formula = this.#readFormula(element, position);
    if (value === null && !formula && !style) return undefined;
    if (hasMore) notKept.add("styleDetails", this.sheet);
    if (isNamed) notKept.add("cellStyles", this.sheet);
    const text = cellText(element, sharedStrings);
    if (text?.rich) notKept.add("richText", this.sheet);
    if (text?.phonetic) notKept.add("phonetics", this.sheet);
    if (element.attributes["vm"] !== undefined) notKept.add("richValues", this.sheet);
    return { value, ...formula, ...(style && { style }) };
  }

  /** A date written in full counts from nowhere. */
  #inUsualDays(value: CellValue, isDayNumber: boolean): CellValue {
    if (!this.parts.dates1904 || !isDayNumber || typeof value !== "number") return value;
    this.parts.notKept.add("dates1904", this.sheet);
    return value + DAYS_FROM_1900_TO_1904;
  }

  #readFormula(element: XmlElement, position: Position): FormulaParts | undefined {
    const f = child(element, "f");
    if (!f) return undefined;
    if (f.attributes["t"] === "dataTable") {
      this.parts.notKept.add("dataTables", this.sheet);
      return undefined;
    }
    const group = f.attributes["t"] === "shared" ? f.attributes["si"] : undefined;
    if (group !== undefined) return this.#readShared(group, element, f, position);
    return f.text === "" ? undefined : this.#readStored(withoutEqual(f.text), element, f);
  }

  /** `undefined` when the formula cannot be kept: its result is then a constant. */
  #readStored(stored: string, element: XmlElement, f: XmlElement): FormulaParts | undefined {
    this.#spendFormula(stored);
    const { functionNames, linkedWorkbooks, notKept } = this.parts;
    const linked = linkedWorkbooks.shown(withoutOwnWorkbook(stored));
    if (linked === undefined) {
      notKept.add("brokenLinks", this.sheet);
      return undefined;
    }
    const tokens = shownTokens(linked, functionNames);
    const formula = `=${joinTokens(tokens)}`;
    const array = this.#readArray(element, f, formula);
    return array ? { formula, ...array } : { formula: this.#plainFormula(tokens) ?? formula };
  }

  /**
   * What is not marked as an array gives one value, but for functions that spill: not every program marks those.
   * `undefined` where that says nothing more.
   */
  #plainFormula(tokens: readonly Token[]): string | undefined {
    const { functionNames, isManyCells } = this.parts;
    const marked = callsDynamic(tokens, functionNames) ? undefined : markIntersections(tokens, isManyCells);
    return marked && `=${joinTokens(marked)}`;
  }

  /** A formula of several cells is read once: in the others, its references move. */
  #readShared(group: string, element: XmlElement, f: XmlElement, position: Position): FormulaParts | undefined {
    if (f.text === "") {
      const shared = sharedAt(position, this.#shared.get(group) ?? []);
      if (shared) return this.#movedTo(position, shared);
      const awaiting = this.#awaiting.get(group);
      if (awaiting) awaiting.push(position);
      else this.#awaiting.set(group, [position]);
      return undefined;
    }
    const own = this.#readStored(withoutEqual(f.text), element, f);
    const shared = {
      ...position,
      formula: own?.formula === undefined ? undefined : movableFormula(own.formula),
      area: parseArea(f.attributes["ref"] ?? ""),
    };
    this.#shared.set(group, [shared, ...(this.#shared.get(group) ?? [])].slice(0, MOST_ALIKE));
    for (const place of this.#awaiting.get(group) ?? []) {
      const cell = this.#cells[place.row]?.[place.column] ?? { value: null };
      setCell(this.#cells, place.row, place.column, { ...cell, ...this.#movedTo(place, shared) });
    }
    this.#awaiting.delete(group);
    return own;
  }

  #movedTo({ row, column }: Position, { formula: move, ...from }: SharedFormula): FormulaParts | undefined {
    if (!move) {
      this.parts.notKept.add("brokenLinks", this.sheet);
      return undefined;
    }
    const formula = move(row - from.row, column - from.column);
    this.#spendFormula(formula);
    return { formula };
  }

  #spendFormula({ length }: string): void {
    this.parts.archive.budget.spend("formulaLength", length);
    if (length > MAX_FORMULA_LENGTH) throw tooLarge("formulaLength");
  }

  /** `undefined` for a formula of a single cell that the file does not call an array. */
  #readArray(element: XmlElement, f: XmlElement, formula: string): Pick<Cell, "spill" | "legacyArray"> | undefined {
    if (f.attributes["t"] !== "array") return undefined;
    // Some writers do not say that it fills its own cell.
    const area = parseArea(f.attributes["ref"] ?? "") ?? { rows: 1, columns: 1 };
    if (area.rows * area.columns > MAX_ARRAY_CELLS) return {};
    const { dynamicArrayMarks, functionNames, isManyCells } = this.parts;
    const spill = { rows: area.rows, columns: area.columns };
    const isDynamic = dynamicArrayMarks.has(numberAttribute(element, "cm") ?? 0);
    // Excel marks every formula that could spill, a model only those it could not tell. Programs that do not know the
    // mark drop it: such a formula alone in its cell was never a classic array.
    const isAlone = area.rows * area.columns === 1;
    if (isAlone && (isDynamicFormula(formula, functionNames) || (isDynamic && needsWholeRanges(formula, isManyCells))))
      return {};
    return isDynamic ? { spill } : { spill, legacyArray: true };
  }

  #markSpills(): void {
    for (const [row, line] of Object.entries(this.#cells)) {
      for (const [column, { spill }] of Object.entries(line)) {
        if (spill) this.#markSpill({ row: Number(row), column: Number(column) }, spill.rows, spill.columns);
      }
    }
  }

  #markSpill(anchor: Position, rows: number, columns: number): void {
    for (let row = anchor.row; row < anchor.row + rows; row++) {
      for (let column = anchor.column; column < anchor.column + columns; column++) {
        if (row === anchor.row && column === anchor.column) continue;
        this.parts.archive.budget.spend("cells");
        const cell = this.#cells[row]?.[column] ?? { value: null };
        if (cell.formula === undefined) setCell(this.#cells, row, column, { ...cell, spilledFrom: anchor });
      }
    }
  }
}

/** Some writers leave the sign with which a formula is typed. */
function withoutEqual(text: string): string {
  return text.replace(/^\s*=/, "");
}
