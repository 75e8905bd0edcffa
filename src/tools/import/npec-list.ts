/** France compétences' reference list: what each branch pays for each certification. */
import { decimalSignOf, readAmountText, type DecimalSign } from "../../spreadsheet/cell/number-text";
import { readDay } from "../../spreadsheet/cell/date";
import { withoutEnd } from "../../spreadsheet/cell/text";
import type { Day } from "../../rules/exact/day";
import { toNumber } from "../../rules/exact/ratio";
import { isBlankRow, textAt, textsIn, type Grid } from "./grid";
import { columnNamed, headingRows } from "../reading/exports/heading-row";

export interface NpecRow {
  readonly row: number;
  /** `RNCP35585`, or the code of a diploma. */
  readonly rncp: string;
  readonly title: string;
  readonly certifier: string;
  readonly diploma: string;
  readonly cpneCode: string;
  readonly cpne: string;
  /** Euros a year; `null` when the list gives no amount (« NC », « NR »). */
  readonly amount: number | null;
  readonly status: string;
  /** The first day of contracts to which the amount applies; `null` when the list does not say. */
  readonly since: Day | null;
}

export interface NpecList {
  readonly rows: readonly NpecRow[];
  /** Rows without a certification's number. */
  readonly leftOut: number;
}

const HEADINGS = {
  rncp: ["code rncp", "rncp", "code diplome/code rncp", "code certification"],
  diplomaCode: ["code diplome", "code la formation", "code de la formation", "code formation"],
  title: [
    "libelle de la formation",
    "libelle formation",
    "libelle de la certification",
    "libelle dde la certification",
  ],
  certifier: ["certificateur", "certificateurs"],
  diploma: ["libelle du diplome", "type de diplome"],
  cpneCode: ["code cpne"],
  cpne: ["cpne", "libelle cpne"],
  amount: ["npec final", "valeur finale", "npec", "montant npec", "npec annuel", "valeur finale du npec"],
  status: ["statut"],
  since: [
    ...["date d'applicabilite des npec", "date d'applicabilite du npec", "date d'applicabilite", "date d'application"],
    ...["date d'effet", "date de prise d'effet", "applicable depuis", "applicable a compter du", "applies from"],
  ],
} as const;
const RNCP = /^(?:rncp\s*)?\d{3,6}$/i;
/** Of a diploma, in the lists before those of RNCP numbers: « 50022137 », « 4002240D ». */
const DIPLOMA = /^\d{7,8}[a-z]?$/i;

export function readNpecList(grid: Grid): NpecList | null {
  for (const { row, headings } of headingRows(grid)) {
    // « Certificateur* »: notes are called by asterisks.
    const plain = headings.map((heading) => ({ ...heading, folded: withoutEnd(withoutNote(heading.folded), /[*\s]/) }));
    const column = (name: keyof typeof HEADINGS): number | undefined => columnNamed(plain, ...HEADINGS[name]);
    // Lists between the two generations have both: the number goes before the code of the diploma.
    const codes = [column("rncp"), column("diplomaCode")].filter((one) => one !== undefined);
    const amount = column("amount");
    if (codes.length === 0 || amount === undefined || (column("cpneCode") ?? column("cpne")) === undefined) continue;
    const codeAt = (at: number): string | undefined => codes.flatMap((one) => codeOf(textAt(grid, at, one)) ?? [])[0];
    const under = grid.flatMap((cells, at) => (at > row && !isBlankRow(cells) ? [at] : []));
    const listed = under.filter((at) => codeAt(at) !== undefined);
    const text = (at: number, name: keyof typeof HEADINGS): string => textAt(grid, at, column(name));
    const sign = decimalSignOf(textsIn(grid, listed, [amount])) ?? undefined;
    const rows = listed.map((at) => ({
      row: at,
      rncp: codeAt(at) ?? "",
      title: text(at, "title"),
      certifier: text(at, "certifier"),
      diploma: text(at, "diploma"),
      cpneCode: text(at, "cpneCode"),
      cpne: text(at, "cpne"),
      amount: amountOf(text(at, "amount"), sign),
      status: text(at, "status"),
      since: readDay(grid[at]?.[column("since") ?? -1] ?? null) ?? null,
    }));
    if (rows.length > 0) return { rows, leftOut: under.length - listed.length };
  }
  return null;
}

/** « Certificateur* (* le premier enregistré) ». */
function withoutNote(heading: string): string {
  const note = heading.indexOf("*");
  return note < 0 ? heading : heading.slice(0, note);
}

function codeOf(text: string): string | null {
  if (RNCP.test(text)) return `RNCP${text.replace(/\D/g, "")}`;
  return DIPLOMA.test(text) ? text : null;
}

function amountOf(text: string, sign: DecimalSign | undefined): number | null {
  const amount = readAmountText(text, sign);
  return amount === undefined ? null : toNumber(amount);
}
