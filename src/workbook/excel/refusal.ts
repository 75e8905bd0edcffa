/** What no request could hold, however small the others are made. */
import type { DriverEdit } from "../driver";
import { PortError } from "../port";
import { bytesOf } from "./piece-bytes";
import type { Piece } from "./piece";
import { piecesOf } from "./pieces";

/** Excel on the web takes no more in one request. */
const REQUEST_BYTES = 5_000_000;

/** Cells and their looks are cut as small as need be. */
const IN_PARTS: ReadonlySet<Piece["kind"]> = new Set(["cells", "looks", "style", "numberFormat"]);

export function refusalOf(edits: readonly DriverEdit[]): PortError | null {
  try {
    const whole = piecesOf(edits.filter(({ kind }) => !IN_PARTS.has(kind as Piece["kind"])));
    const heavy = whole.find((piece) => !IN_PARTS.has(piece.kind) && bytesOf(piece) > REQUEST_BYTES);
    return heavy === undefined ? null : new PortError("unsupported", nameOf(heavy), "more than a request can hold");
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
}

/** What people know the piece by. */
function nameOf(piece: Piece): string {
  if (piece.kind === "table") return piece.table.name;
  if (piece.kind === "renameSheet" || !("sheet" in piece)) return "name" in piece ? piece.name : "";
  return piece.sheet;
}
