/**
 * What a piece weighs on the wire, as measured on Microsoft's own client: a path to an object and its making, an action
 * on it, and what it says. A test holds the figures against the bytes that travel.
 */
import { estimateBytes } from "../transaction/chunks";
import type { StyleChange } from "./cell-style";
import type { Piece } from "./piece";
import { sizesWritten } from "./write-sizes";

/** Reaching an object: its path, and the action that makes it. */
const OBJECT_BYTES = 240;
/** Setting a property or calling a method, but for what is given. */
const ACTION_BYTES = 170;
/** Where an edit of cells begins: the sheet, then the range. */
const RANGE_BYTES = 2 * OBJECT_BYTES + ACTION_BYTES;
/** A row whose height is given among others. */
const ROW_BYTES = 50;
/** A cell of a block of looks, and each thing that is said of it. */
const LOOK_BYTES = 30;
const PROPERTY_BYTES = 40;
/** A line of such a cell. */
const EDGE_BYTES = 70;
const IDLE_BYTES = 3;

export function bytesOf(piece: Piece): number {
  switch (piece.kind) {
    case "cells":
      return RANGE_BYTES + estimateBytes(piece, true);
    case "style":
      return RANGE_BYTES + styleBytes(piece.style);
    case "looks":
      return 2 * RANGE_BYTES + sum(piece.styles.flat(), (style) => (style === null ? IDLE_BYTES : lookBytes(style)));
    case "validation":
      return RANGE_BYTES + OBJECT_BYTES + 5 * ACTION_BYTES + jsonBytes(piece.validation);
    case "conditionalFormat":
      return RANGE_BYTES + 6 * OBJECT_BYTES + 8 * ACTION_BYTES + jsonBytes(piece.format);
    case "columnWidths":
      return sizeBytes("columnWidths", piece.widths);
    case "rowHeights":
      return sizeBytes("rowHeights", piece.heights);
    case "chart":
      return chartBytes(piece.chart) + jsonBytes(piece.chart);
    case "print":
      return (
        (3 + breakCount(piece.setup)) * OBJECT_BYTES + printActions(piece.setup) * ACTION_BYTES + jsonBytes(piece.setup)
      );
    case "numberFormat":
      return RANGE_BYTES + jsonBytes(piece.format);
    case "merge":
      return RANGE_BYTES;
    case "name":
      return 2 * ACTION_BYTES + jsonBytes(piece);
    case "addSheet":
      return OBJECT_BYTES + 3 * ACTION_BYTES + jsonBytes(piece);
    case "placeSheet":
      return 2 * OBJECT_BYTES + ACTION_BYTES + sum(piece.names, (name) => 2 * OBJECT_BYTES + jsonBytes(name));
    default:
      return 6 * OBJECT_BYTES + 4 * ACTION_BYTES + jsonBytes(piece);
  }
}

const FONT = ["bold", "italic", "underline", "strike", "fontName", "fontSize", "color"] as const;

function styleBytes(style: StyleChange): number {
  const { border, ...others } = style;
  const properties = Object.keys(others).length;
  const objects = 2 + (FONT.some((key) => key in style) ? 1 : 0);
  // Four edges and two inner lines, each an object with three properties.
  const borders = border === undefined ? 0 : OBJECT_BYTES + 6 * (OBJECT_BYTES + 3 * ACTION_BYTES);
  return objects * OBJECT_BYTES + properties * ACTION_BYTES + borders + jsonBytes(style);
}

function lookBytes({ border, ...others }: StyleChange): number {
  const own = LOOK_BYTES + Object.keys(others).length * PROPERTY_BYTES;
  if (border === undefined) return own;
  const drawn = Object.keys(border ?? {}).length;
  return own + LOOK_BYTES + drawn * EDGE_BYTES + (4 - drawn) * PROPERTY_BYTES;
}

/** A header and a footer have three parts each. */
function printActions(setup: object): number {
  return Object.keys(setup).reduce((sum, key) => sum + (key === "header" || key === "footer" ? 3 : 1), 0);
}

/** Each break is put by a call of its own. */
function breakCount({ rowBreaks, columnBreaks }: Extract<Piece, { readonly kind: "print" }>["setup"]): number {
  return (rowBreaks?.length ?? 0) + (columnBreaks?.length ?? 0);
}

function sizeBytes(kind: "columnWidths" | "rowHeights", sizes: { readonly [track: number]: number | null }): number {
  const { alone, together } = sizesWritten(kind, sizes);
  const each = RANGE_BYTES + OBJECT_BYTES;
  return alone.length * each + sum(together, ({ sizes: rows }) => RANGE_BYTES + rows.length * ROW_BYTES);
}

function chartBytes(chart: Extract<Piece, { readonly kind: "chart" }>["chart"]): number {
  const series = (chart?.spec.series.length ?? 0) + 1;
  return 16 * OBJECT_BYTES + 12 * ACTION_BYTES + series * (8 * OBJECT_BYTES + 6 * ACTION_BYTES);
}

/** Letters with accents take two bytes, and quotes are written twice. */
function jsonBytes(value: object | string | null): number {
  return JSON.stringify(value).length * 2;
}

function sum<T>(items: readonly T[], weigh: (item: T) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0);
}
