/**
 * Variants of the sheets that were misread, `test/fixtures/sheets/variants`: other words, positions and languages of each
 * kind. « == K01 unseen », then rows of cells between semicolons, then what is true of them after « -> ». A row « * » is
 * of six learners: a column of marks a cell. `unseen`: nobody had looked at it when the reading was first scored.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeBytes } from "../../../src/tools/import/decode-bytes";
import { gridOfText } from "../../../src/tools/import/grid-of-text";
import { sheetOfGrid, type Grid } from "../../../src/tools/import/grid";
import type { CellValue, SheetModel } from "../../../src/workbook/model";
import { parseArea } from "../../../src/workbook/address";
import { sheetOfKnown, type KnownSheet } from "./known-sheets";

export interface Variant {
  readonly kind: string;
  readonly place: string;
  readonly unseen: boolean;
  readonly sheet: SheetModel;
  /** What « Importer » is given, of a file. */
  readonly grid?: Grid;
  readonly encoding?: string;
  /** What is true of it, each in a few words: `variant-verdict.ts` holds the reading to them. */
  readonly truths: readonly string[];
}

const FOLDER = "test/fixtures/sheets";
const LAST = ["VASSEUR", "BRENIER", "TILLOY", "OSMONT", "QUEMAR", "LAURIOL"];
const FIRST = ["Maël", "Ysé", "Noor", "Tess", "Ilan", "Jade"];
const FIRST_NUMBER = 20_260_001;

/** The cells before the marks, by the mark of the row. */
const WHO: Readonly<Record<string, (at: number) => readonly CellValue[]>> = {
  "*": (at) => [LAST[at] ?? "", FIRST[at] ?? ""],
  "*full": (at) => [`${LAST[at]} ${FIRST[at]}`],
  "*line": (at) => [at + 1, LAST[at] ?? "", FIRST[at] ?? ""],
  "*num": (at) => [FIRST_NUMBER + at, LAST[at] ?? "", FIRST[at] ?? ""],
  "*num2": (at) => [FIRST_NUMBER + at, LAST[at] ?? ""],
  "*mail": (at) => [`${FIRST[at]}@exemple.fr`.toLowerCase(), `${LAST[at]} ${FIRST[at]}`],
};

const LINE_ENDS: Readonly<Record<string, string>> = { utf8cr: "\r", utf8crcrlf: "\r\r\n" };
/** The letters of French that are not ASCII, in the encodings of old machines. */
const CODES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cp850: { é: 0x82, É: 0x90, è: 0x8a, ô: 0x93, ë: 0x89, ç: 0x87, à: 0x85, "°": 0xf8 },
  macroman: { é: 0x8e, É: 0x83, è: 0x8f, ô: 0x99, ë: 0x91, ç: 0x8d, à: 0x88 },
  cp1252: { é: 0xe9, É: 0xc9, è: 0xe8, ô: 0xf4, ë: 0xeb, Ë: 0xcb, ç: 0xe7, à: 0xe0, "’": 0x92 },
};

export const variants: readonly Variant[] = variantsIn("variants");

/** Sheets written by hand as strangers would, with no kind in mind that was misread: each is of a kind of its own. */
export const writtenSheets: readonly Variant[] = variantsIn("written");

function variantsIn(folder: string): readonly Variant[] {
  return readdirSync(path.join(FOLDER, folder))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => path.join(folder, file))
    .flatMap((file) => blocksOf(file).map((block) => variantOf(file, block)));
}

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

function blocksOf(file: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  readFileSync(path.join(FOLDER, file), "utf8")
    .split("\n")
    .forEach((text, at) => {
      if (text.startsWith("==")) blocks.push({ line: at + 1, lines: [text] });
      else blocks.at(-1)?.lines.push(text);
    });
  return blocks;
}

function variantOf(file: string, { line, lines }: Block): Variant {
  const [, kind = "", seen = "", form] = (lines[0] ?? "").split(" ");
  const end = lines.findIndex((text) => text.startsWith("-> "));
  if (end < 0) throw new Error(`${file}:${line} says nothing true`);
  const merges = lines.slice(1, end).find((text) => text.startsWith("+ "));
  const written = lines.slice(1, end).filter((text) => text !== merges);
  const about = { kind, place: `${file}:${line}`, unseen: seen === "unseen", truths: (lines[end] ?? "").slice(3).split(" ; ") };
  if (form !== undefined) return { ...about, ...ofFile(written, form) };
  const known: KnownSheet = { id: kind, rows: written.flatMap((text, at) => rowsOf(text, at)), ...(merges && { merges: mergesOf(merges) }) };
  return { ...about, sheet: sheetOfKnown(known) };
} // prettier-ignore

function rowsOf(text: string, at: number): readonly (readonly CellValue[])[] {
  const [mark = "", ...cells] = text.split(";").map((cell) => cell.trim());
  const who = WHO[mark];
  if (!who) return [[mark, ...cells].map(cellOf)];
  const columns = cells.map((cell) => cell.split(/\s+/));
  return LAST.map((_, learner) => [
    ...who(learner),
    ...columns.map((column) => cellOf((column[learner] ?? "").replaceAll("{r}", String(at + learner + 1)).replaceAll("~", " "))),
  ]);
} // prettier-ignore

function cellOf(text: string): CellValue {
  if (text === "" || text === "_") return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function mergesOf(line: string): NonNullable<KnownSheet["merges"]> {
  return line
    .slice(2)
    .split(" ")
    .flatMap((text) => {
      const area = parseArea(text);
      return area ? [[area.row, area.column, area.rows, area.columns] as const] : [];
    });
}

function ofFile(written: readonly string[], form: string): Pick<Variant, "sheet" | "grid" | "encoding"> {
  const text = written.join(LINE_ENDS[form] ?? "\n");
  const codes = CODES[form];
  const bytes = codes
    ? Uint8Array.from([...text].map((sign) => codes[sign] ?? sign.charCodeAt(0)))
    : new Uint8Array(Buffer.from(text, form === "utf16le" ? "utf16le" : "utf8"));
  const content = decodeBytes(bytes);
  if (content.kind !== "text") throw new Error(`${form} is ${content.kind}`);
  const { grid } = gridOfText(content.text);
  return { sheet: sheetOfGrid("Notes", grid), grid, encoding: content.encoding };
}
