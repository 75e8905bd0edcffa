import type { Cell, CellStyle, CellValue } from "../../../workbook/model";
import { parseArea, parseCell, type Position } from "../address";
import { hasExternalReference } from "../formula/external-references";
import { fromFileFormula } from "../formula/from-file-formula";
import { shiftReferences } from "../formula/shift-references";
import { isDynamicFormula } from "../formula/to-file-formula";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { MAX_ARRAY_CELLS, MAX_FORMULA_LENGTH } from "../limits";
import { tooLarge } from "../xlsx-error";
import { setCell, type MutableCells } from "./cell-matrix";
import { DAYS_FROM_1900_TO_1904, cellText, readCellValue } from "./cell-value";
import type { WorkbookParts } from "./workbook-parts";

export interface SheetCells {
  readonly cells: MutableCells;
  /** Styles of whole rows, for the cells of those rows that the file does not list. */
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
}

type FormulaParts = Pick<Cell, "formula" | "spill" | "legacyArray">;

/** Reads the cells of one sheet, row by row: a row is let go once read. */
export class SheetCellsReader {
  readonly #cells: MutableCells = {};
  readonly #rowStyles = new Map<number, CellStyle>();
  readonly #sharedFormulas = new Map<string, Position & { readonly text: string }>();

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
    const { style, isDate, hasMore, isNamed } = styles.format(numberAttribute(element, "s") ?? 0);
    const value = this.#inUsualDays(readCellValue(element, sharedStrings), isDate);
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

  #inUsualDays(value: CellValue, isDate: boolean): CellValue {
    if (!this.parts.dates1904 || !isDate || typeof value !== "number") return value;
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
    const stored = this.#storedText(f, position);
    if (stored === undefined) return undefined;
    this.parts.archive.budget.spend("formulaLength", stored.length);
    if (stored.length > MAX_FORMULA_LENGTH) throw tooLarge("formulaLength");
    if (hasExternalReference(stored)) {
      this.parts.notKept.add("externalLinks", this.sheet);
      return undefined;
    }
    const formula = fromFileFormula(stored, this.parts.functionNames);
    return { formula, ...this.#readArray(element, f, formula) };
  }

  #storedText(f: XmlElement, position: Position): string | undefined {
    const group = f.attributes["t"] === "shared" ? f.attributes["si"] : undefined;
    if (f.text !== "") {
      if (group !== undefined) this.#sharedFormulas.set(group, { ...position, text: f.text });
      return f.text;
    }
    const shared = group === undefined ? undefined : this.#sharedFormulas.get(group);
    return shared && shiftReferences(shared.text, position.row - shared.row, position.column - shared.column);
  }

  #readArray(element: XmlElement, f: XmlElement, formula: string): Pick<Cell, "spill" | "legacyArray"> {
    const area = f.attributes["t"] === "array" ? parseArea(f.attributes["ref"] ?? "") : undefined;
    if (!area) return {};
    if (area.rows * area.columns > MAX_ARRAY_CELLS) return {};
    const spill = { rows: area.rows, columns: area.columns };
    // Excel marks every formula that could spill, a model only those it could not tell. Programs that do not know the
    // mark drop it: such a formula alone in its cell was never a classic array.
    if (area.rows * area.columns === 1 && isDynamicFormula(formula, this.parts.functionNames)) return {};
    const isDynamic = this.parts.dynamicArrayMarks.has(numberAttribute(element, "cm") ?? 0);
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
