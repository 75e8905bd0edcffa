/** How a number is written in the room that its column leaves it: whole, or so that nobody takes a part for the whole. */

/** The room of a cell, in which a text is measured. */
export interface Room {
  readonly width: number;
  /** The width of a text in the font of the cell. */
  readonly measure: (text: string) => number;
}

export interface FittingNumber {
  readonly text: string;
  /** The size of its font beside that of the cell. */
  readonly scale: number;
}

/** Fonts differ by that much: what fits in the font of the file may not in the one that this machine has instead. */
const SMALLEST = 0.85;
const DECIMAL = /^(-?\d+)([.,])(\d+)$/;
const HASH = "#";

/**
 * The number as it is when it fits, a little smaller when it nearly does; without a format, with fewer decimals; else
 * `###`, as in Excel.
 *
 * @param hasFormat whether the text is written by a format, whose decimals stay
 */
export function fittingNumber(text: string, hasFormat: boolean, room: Room): FittingNumber {
  // Formats of accounts keep a space at both ends.
  const shown = text.trim();
  const width = room.measure(text);
  if (width <= room.width) return { text, scale: 1 };
  const own = room.measure(shown);
  if (own <= room.width) return { text: shown, scale: 1 };
  if (room.width / own >= SMALLEST) return { text: shown, scale: room.width / own };
  const rounded = hasFormat ? undefined : withFewerDecimals(shown, room);
  return { text: rounded ?? hashes(room), scale: 1 };
}

function withFewerDecimals(text: string, room: Room): string | undefined {
  const [, whole = "", point = "", decimals = ""] = DECIMAL.exec(text) ?? [];
  const value = Number(`${whole}.${decimals}`);
  if (whole === "") return undefined;
  for (let count = decimals.length - 1; count >= 0; count -= 1) {
    const rounded = Number(value.toFixed(count));
    const shorter = String(rounded).replace(".", point);
    // A small number is not nothing.
    if (room.measure(shorter) <= room.width) return rounded === 0 ? undefined : shorter;
  }
  return undefined;
}

function hashes(room: Room): string {
  return HASH.repeat(Math.max(1, Math.floor(room.width / room.measure(HASH))));
}
