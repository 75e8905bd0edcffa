/**
 * « NPEC »: the lines of the reference list for the certifications the user runs, under the names by which contracts find
 * their level; those of a list imported before stand for the new one.
 */
import { importWords } from "../../i18n/panels/import";
import type { Locale } from "../../i18n/locale";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { serialOf } from "../../rules/exact/day";
import { absoluteRange, area } from "../cell-reference";
import { DATE_FORMAT } from "../create/created-sheet";
import { NPEC_NAMES } from "../create/npec-lookup";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { contractsToFill } from "./npec-contracts";
import type { NpecList, NpecRow } from "./npec-list";

export interface NpecSheetOptions {
  /** The sheets of the workbook that the list comes from. */
  readonly reads?: readonly string[];
  readonly rows: readonly NpecRow[];
  readonly from: string;
  readonly locale: Locale;
}

const HEADING_ROW = 3;
const WIDTHS = [96, 280, 200, 160, 80, 260, 90, 90, 96];
const COLUMN = { rncp: 0, cpneCode: 4, cpne: 5, amount: 6, since: 8 } as const satisfies Record<NpecName, number>;
/** A blank row under the lines: those that are inserted above it are found too. */
const CLOSING_ROWS = 1;

/** The lines of the certifications written in any order and form: « RNCP35585, 36001 ». All of them when none is. */
export function npecRowsOf(list: NpecList, codes: string): readonly NpecRow[] {
  const wanted = new Set(codes.match(/\d+/g) ?? []);
  return wanted.size === 0 ? list.rows : list.rows.filter(({ rncp }) => wanted.has(rncp.replace(/\D/g, "")));
}

export function npecSheet(workbook: WorkbookModel, { rows, from, locale, reads }: NpecSheetOptions): Plan {
  const words = importWords[locale].npec;
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.billing,
    hideGridlines: true,
  });
  const { rncp, title, certifier, diploma, cpneCode, cpne, amount, status, since } = words.headings;
  draft
    .put(0, 0, words.title)
    .put(1, 0, words.from(from))
    .put(HEADING_ROW, 0, rncp, title, certifier, diploma, cpneCode, cpne, amount, status, since);
  rows.forEach((one, index) => {
    const texts = [one.rncp, one.title, one.certifier, one.diploma, one.cpneCode, one.cpne];
    draft
      .put(HEADING_ROW + 1 + index, 0, ...texts.map((text) => text || null), one.amount, one.status || null)
      .put(HEADING_ROW + 1 + index, COLUMN.since, one.since === null ? null : serialOf(one.since));
  });
  const height = Math.max(1, rows.length);
  draft
    .style(area(0, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
    .style(area(1, 0), { italic: true, color: sheetPalette.quiet })
    .style(area(HEADING_ROW, 0, 1, WIDTHS.length), { ...sheetPalette.heading, bold: true, wrap: true })
    .numberFormat(area(HEADING_ROW + 1, COLUMN.amount, height), '#,##0.00 "€"')
    .numberFormat(area(HEADING_ROW + 1, COLUMN.since, height), DATE_FORMAT)
    .widths(Object.fromEntries(WIDTHS.map((pixels, column) => [column, pixels])))
    .freeze(HEADING_ROW + 1, 1)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
    });
  const contracts = contractsToFill(workbook);
  const edits = [...draft.edits(), ...columnNames(draft, height), ...contracts.flatMap(({ edits: own }) => own)];
  const sheets = [...(reads ?? []), ...contracts.map(({ sheet }) => sheet)];
  return bound(workbook, { label: words.plan, edits, next: nextSteps[locale].npec }, sheets);
}

/** The names by which contracts find the columns. */
function columnNames(draft: SheetDraft, height: number): readonly Edit[] {
  return (Object.entries(NPEC_NAMES) as readonly (readonly [NpecName, string])[]).map(([id, name]): Edit => {
    const column = area(HEADING_ROW + 1, COLUMN[id], height + CLOSING_ROWS);
    return { kind: "name", name, formula: `=${absoluteRange(draft.range(column))}` };
  });
}

type NpecName = keyof typeof NPEC_NAMES;
