/** The « .xls » that many sites export is a page with a table in it. Nothing of the page runs, nothing of it is fetched. */
import type { CellValue } from "../../workbook/model";
import type { Grid } from "./grid";

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<meta|<table|<\?xml[^>]*>\s*<html)/i.test(text) && /<table/i.test(text);
}

const TAG = /<(\/?)([a-z][a-z\d]{0,15})([^<>]*)>/iy;
/** What is no content of the page. */
const HIDDEN: ReadonlySet<string> = new Set(["script", "style", "head"]);

/** The longest table of the page; cells that span others are followed by blanks. */
export function readHtml(text: string): Grid {
  const page = new Page();
  const folded = text.toLowerCase();
  for (let at = 0; at < text.length;) {
    TAG.lastIndex = at;
    const [tag, close, written = "", attributes = ""] = TAG.exec(text) ?? [];
    const name = written.toLowerCase();
    if (text.startsWith("<!--", at)) at = after(folded, "-->", at);
    else if (tag === undefined) {
      const next = text.indexOf("<", at + 1);
      const end = next < 0 ? text.length : next;
      page.text(text.slice(at, end));
      at = end;
    } else {
      at += tag.length;
      if (close === "/") page.closes(name);
      else if (HIDDEN.has(name)) at = after(folded, `</${name}`, at);
      else page.opens(name, attributes);
    }
  }
  return page.longest();
}

/** Where what ends the piece is over; the end of the text where nothing ends it. */
function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

interface OpenTable {
  readonly rows: CellValue[][];
  row: CellValue[] | null;
  cell: { text: string; readonly blanks: number } | null;
}

class Page {
  private readonly tables: OpenTable[] = [];
  private readonly open: OpenTable[] = [];

  opens(name: string, attributes: string): void {
    if (name === "table") {
      const table: OpenTable = { rows: [], row: null, cell: null };
      this.tables.push(table);
      this.open.push(table);
    }
    if (name === "tr") this.endRow();
    if (name === "td" || name === "th") {
      this.endCell();
      const table = this.open.at(-1);
      if (table)
        table.cell = { text: "", blanks: Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1) - 1 };
    }
    if (name === "br") this.text("\n");
  }

  closes(name: string): void {
    if (name === "td" || name === "th") this.endCell();
    if (name === "tr") this.endRow();
    if (name !== "table") return;
    this.endRow();
    this.open.pop();
  }

  text(piece: string): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.text += piece;
  }

  longest(): Grid {
    while (this.open.length > 0) this.closes("table");
    return this.tables.reduce<Grid>((most, { rows }) => (rows.length > most.length ? rows : most), []);
  }

  private endCell(): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    const blanks = Array.from({ length: Math.max(0, table.cell.blanks) }, () => null);
    (table.row ??= []).push(decoded(table.cell.text), ...blanks);
    table.cell = null;
  }

  private endRow(): void {
    this.endCell();
    const table = this.open.at(-1);
    if (!table?.row) return;
    table.rows.push(table.row);
    table.row = null;
  }
}

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+\d?));/giu;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", rsquo: "’", lsquo: "‘", deg: "°", euro: "€" },
  ...{ laquo: "«", raquo: "»", hellip: "…", ndash: "–", mdash: "—", oelig: "œ", OElig: "Œ", aelig: "æ", AElig: "Æ" },
};
/** « &eacute; » is a letter and its accent. */
const ACCENTED = /^([a-z])(acute|grave|circ|uml|cedil|tilde|ring)$/iu;
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: "\u0301", grave: "\u0300", circ: "\u0302", uml: "\u0308" },
  ...{ cedil: "\u0327", tilde: "\u0303", ring: "\u030a" },
};

function decoded(text: string): string {
  const plain = text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= MOST ? String.fromCodePoint(code) : whole;
    const [, letter, accent] = ACCENTED.exec(name ?? "") ?? [];
    if (letter !== undefined) return `${letter}${ACCENTS[accent?.toLowerCase() ?? ""] ?? ""}`.normalize("NFC");
    return NAMED[name ?? ""] ?? whole;
  });
  const lines = plain.replace(/[^\S\n\u00a0]+/gu, " ").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

const MOST = 0x10ffff;
