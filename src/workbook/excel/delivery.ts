/**
 * Sends what is to be written: in as few requests as its weight allows, and what Excel still finds too long, in halves.
 * Nothing is written of a request that is too long, so it can be sent again.
 */
import type { DriverEdit, SheetEntry } from "../driver";
import type { DefinedName } from "../model";
import { groupByWeight } from "../transaction/chunks";
import { bytesOf } from "./piece-bytes";
import type { Piece } from "./piece";
import { piecesOf } from "./pieces";
import { runReaders, type Reader } from "./readers";
import { isAnswerTooLong, isRequestTooLong, runExcel } from "./run-excel";
import { writePiece, type WritingContext } from "./write-piece";

type State = Omit<WritingContext, "workbook">;

/** What is known of the workbook before the first request. */
interface Known extends Pick<State, "font" | "settings" | "charts"> {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly tables: ReadonlySet<string>;
}

/** What a request does besides writing; the reader that it is given writes, and has to be run with the first request. */
export type Finish<T = unknown> = (context: Excel.RequestContext, writer: Reader<null>) => Promise<T>;

export class Delivery {
  private state: State;

  constructor({ names, tables, sheets, ...parts }: Known) {
    this.state = {
      ...parts,
      sheets: [...sheets],
      names: new Set(names.map(({ name }) => name.toLowerCase())),
      tables: new Set([...tables].map((name) => name.toLowerCase())),
    };
  }

  /** Gives what is left for the last request. */
  async deliverAllButLast(edits: readonly DriverEdit[]): Promise<readonly Piece[]> {
    const groups = groupByWeight(piecesOf(edits), bytesOf);
    for (const group of groups.slice(0, -1)) await this.deliver(group, writeOnly);
    return groups.at(-1) ?? [];
  }

  /** `null` when all was written and the answer of `finish` did not fit. */
  async deliver<T>(pieces: readonly Piece[], finish: Finish<T>): Promise<T | null> {
    const undo = this.keep();
    const progress = { isWritten: false };
    const write = (workbook: Excel.Workbook): Reader<null> => this.writer(pieces, workbook, progress);
    try {
      return await runExcel((context) => finish(context, write(context.workbook)));
    } catch (error) {
      if (isAnswerTooLong(error)) return null;
      if (progress.isWritten || !isRequestTooLong(error)) throw error;
      undo();
      const halves = halvesOf(pieces);
      // By itself, it may fit.
      if (halves === null && (finish as Finish) !== writeOnly) return this.deliver(pieces, writeOnly).then(() => null);
      if (halves === null) throw error;
      await this.deliver(halves[0], writeOnly);
      return this.deliver(halves[1], finish);
    }
  }

  private *writer(pieces: readonly Piece[], workbook: Excel.Workbook, progress: { isWritten: boolean }): Reader<null> {
    for (const piece of pieces) writePiece({ ...this.state, workbook }, piece);
    yield;
    progress.isWritten = true;
    return null;
  }

  /** Gives what forgets all that a request had begun to say. */
  private keep(): () => void {
    const { settings, charts } = this.state;
    const kept = { settings: settings.keep(), charts: charts.copy() };
    const { sheets, names, tables } = this.state;
    const [sheetsBefore, namesBefore, tablesBefore] = [[...sheets], new Set(names), new Set(tables)];
    return () => {
      settings.putBack(kept.settings);
      charts.putBack(kept.charts);
      this.state = { ...this.state, sheets: sheetsBefore, names: namesBefore, tables: tablesBefore };
    };
  }
}

async function writeOnly(context: Excel.RequestContext, writer: Reader<null>): Promise<void> {
  await runReaders(context, [writer]);
}

/** `null` when it cannot be less. */
function halvesOf(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [only] = pieces;
  if (only === undefined) return null;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (only.kind === "cells") return halvesOfCells(only);
  if (only.kind === "looks" && only.range.rows > 1) {
    const middle = Math.ceil(only.range.rows / 2);
    const { row, rows } = only.range;
    return [
      [{ ...only, range: { ...only.range, rows: middle }, styles: only.styles.slice(0, middle) }],
      [
        {
          ...only,
          range: { ...only.range, row: row + middle, rows: rows - middle },
          styles: only.styles.slice(middle),
        },
      ],
    ];
  }
  return null;
}

function halvesOfCells(
  piece: Extract<Piece, { readonly kind: "cells" }>,
): readonly [readonly Piece[], readonly Piece[]] | null {
  const { range, cells } = piece;
  const { row, column, rows, columns } = range;
  if (rows > 1) {
    const middle = Math.ceil(rows / 2);
    return [
      [{ ...piece, range: { ...range, rows: middle }, cells: cells.slice(0, middle) }],
      [{ ...piece, range: { ...range, row: row + middle, rows: rows - middle }, cells: cells.slice(middle) }],
    ];
  }
  if (columns === 1) return null;
  const middle = Math.ceil(columns / 2);
  const left = cells.map((line) => line.slice(0, middle));
  const right = cells.map((line) => line.slice(middle));
  return [
    [{ ...piece, range: { ...range, columns: middle }, cells: left }],
    [{ ...piece, range: { ...range, column: column + middle, columns: columns - middle }, cells: right }],
  ];
}
