import { MAX_ROWS } from "../../../workbook/area";
import { booleanAttribute, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { SheetCellsReader } from "./sheet-cells";

/** What a row says of itself, beside its cells. */
export interface RowTrack {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  /** The height was chosen rather than fitted to the text. */
  readonly chosen: boolean;
  readonly hidden: boolean;
  readonly outlined: boolean;
}

/** Takes the rows of a sheet one by one, in any order: some writers leave positions out, the next one is then meant. */
export class SheetRows {
  readonly tracks: RowTrack[] = [];
  #row = -1;

  constructor(private readonly cells: SheetCellsReader) {}

  take(line: XmlElement): void {
    const said = numberAttribute(line, "r");
    const row =
      said !== undefined && Number.isInteger(said) && said >= 1 && said <= MAX_ROWS ? said - 1 : this.#row + 1;
    this.#row = row;
    this.tracks.push(readTrack(line, row));
    this.cells.readRow(line, row);
  }
}

function readTrack(line: XmlElement, row: number): RowTrack {
  const height = numberAttribute(line, "ht");
  return {
    row,
    ...(height !== undefined && { height }),
    chosen: booleanAttribute(line, "customHeight"),
    hidden: booleanAttribute(line, "hidden"),
    outlined: (numberAttribute(line, "outlineLevel") ?? 0) > 0,
  };
}
