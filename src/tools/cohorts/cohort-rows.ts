/** The rows of « Cohortes »: counts, rate, interval, and what must be kept in mind. */
import type { CohortWords } from "../../i18n/cohorts";
import type { CellInput } from "../../workbook/plan";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import type { CreatedSheet } from "../create/created-sheet";
import { sheetPalette } from "../sheet-palette";
import type { CohortRow } from "./cohort-figures";

export const COLUMN = {
  unit: 0,
  centre: 1,
  year: 2,
  successes: 3,
  assessed: 4,
  rate: 5,
  lower: 6,
  upper: 7,
  tables: 8,
  remark: 9,
} as const;
const COLUMNS = Object.keys(COLUMN).length;
const SHARE = "0.0 %";

/** The cells of the settings that every row reads. */
export interface CohortPlaces {
  readonly least: string;
  readonly small: string;
  readonly quantile: string;
}

export class CohortRows {
  private readonly rates = new Map<CohortRow, string>();

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly words: CohortWords,
    private readonly places: CohortPlaces,
  ) {}

  /** The cell of a row's rate. */
  rateOf = (row: CohortRow): string | undefined => this.rates.get(row);

  /** Unit after unit, a total under those of several rows; gives the row that follows. */
  put(rows: readonly CohortRow[], first: number): number {
    let at = first;
    rows.forEach((row, index) => {
      this.putRow(row, at);
      at += 1;
      const start = rows.findIndex(({ unit }) => unit === row.unit);
      const isLast = rows[index + 1]?.unit !== row.unit;
      const count = index - start + 1;
      if (isLast && count > 1) {
        this.putTotal(row.unit, at, at - count);
        at += 1;
      }
    });
    this.style(area(first, 0, at - first, COLUMNS));
    return at;
  }

  private putRow(row: CohortRow, at: number): void {
    const { unit, centre, year, tables } = row;
    const [successes, assessed] = this.countsOf(row);
    this.sheet.draft.put(at, COLUMN.unit, unit, centre, yearCell(year), successes, assessed);
    this.putRate(at);
    this.sheet.draft.put(
      at,
      COLUMN.tables,
      tables.length === 1 ? (tables[0] ?? null) : tables.join(", "),
      this.remarkOf(row, at),
    );
    this.rates.set(row, cellReference(at, COLUMN.rate, "both"));
    this.sheet.atLeast(at, this.sheet.heightOf(unit, COLUMN.unit));
    const wrong = errorIn(row);
    if (wrong !== undefined)
      this.sheet.atLeast(at, this.sheet.heightOf(this.words.remarks.error(wrong), COLUMN.remark));
  }

  /** Sums of what is shown: no masked row is worked out from a total. */
  private putTotal(unit: string, at: number, first: number): void {
    const shown = (column: number): string => areaReference(area(first, column, at - first, 1));
    const sum = (column: number): CellInput => ({ formula: `=SUM(${shown(column)})` });
    const { together, remarks } = this.words;
    this.sheet.draft.put(at, COLUMN.unit, unit, together, undefined, sum(COLUMN.successes), sum(COLUMN.assessed));
    this.putRate(at);
    const isPart = `COUNT(${shown(COLUMN.assessed)})<${at - first}`;
    this.sheet.draft
      .put(at, COLUMN.remark, { formula: `=IF(${isPart},${quoted(remarks.without)},"")` })
      .style(area(at, 0, 1, COLUMNS), { bold: true, ...sheetPalette.total });
  }

  /** Figures are masked together: one would give the other away. */
  private countsOf(row: CohortRow): readonly [CellInput, CellInput] {
    const { masked, fewer } = this.words;
    const wrong = errorIn(row);
    if (wrong !== undefined) return [null, null];
    const { counts, least } = row;
    if (counts.every(({ kind }) => kind === "figures")) {
      const [successes, assessed] = [total(counts, "successes"), total(counts, "assessed")];
      // Not even in a formula: the file's figures are written nowhere.
      if (assessed > 0 && assessed < least) return [masked, `${fewer}${least}`];
      return [successes, assessed];
    }
    const [successes, assessed] = [expression(row, "successes"), expression(row, "assessed")];
    const isMasked = `AND(${assessed}>0,${assessed}<${this.places.least})`;
    return [
      { formula: `=IF(${isMasked},${quoted(masked)},${successes})` },
      { formula: `=IF(${isMasked},${quoted(fewer)}&${this.places.least},${assessed})` },
    ];
  }

  /** The rate and the bounds of Wilson's interval, from the counts beside them. */
  private putRate(at: number): void {
    const { quantile: z } = this.places;
    const [successes, assessed, rate] = [COLUMN.successes, COLUMN.assessed, COLUMN.rate].map((column) =>
      cellReference(at, column, "column"),
    );
    const [k = "", n = "", p = ""] = [successes, assessed, rate];
    const middle = `${p}+${z}^2/(2*${n})`;
    const reach = `${z}*SQRT(${p}*(1-${p})/${n}+${z}^2/(4*${n}^2))`;
    const under = `(1+${z}^2/${n})`;
    const known = (formula: string): CellInput => ({ formula: `=IF(ISNUMBER(${p}),${formula},"")` });
    const masked = `IF(ISTEXT(${n}),${quoted(this.words.masked)},IF(${n}=0,"",${k}/${n}))`;
    this.sheet.draft.put(
      at,
      COLUMN.rate,
      { formula: `=${masked}` },
      // A hair beyond 0 or 1 is an error of rounding.
      known(`MAX(0,(${middle}-${reach})/${under})`),
      known(`MIN(1,(${middle}+${reach})/${under})`),
    );
  }

  private remarkOf(row: CohortRow, at: number): CellInput {
    const { remarks } = this.words;
    const wrong = errorIn(row);
    if (wrong !== undefined) return remarks.error(wrong);
    const n = cellReference(at, COLUMN.assessed, "column");
    const small = `IF(${n}<${this.places.small},${quoted(remarks.small)},"")`;
    return { formula: `=IF(ISTEXT(${n}),${quoted(remarks.masked)},IF(${n}=0,${quoted(remarks.nobody)},${small}))` };
  }

  private style(body: ReturnType<typeof area>): void {
    const { sheet, words } = this;
    const { remarks } = words;
    sheet.body(body);
    const remark = { ...body, column: COLUMN.remark, columns: 1 };
    sheet.draft
      .style({ ...body, columns: 1 }, { wrap: true })
      .style({ ...body, column: COLUMN.successes, columns: 5 }, { horizontal: "right" })
      .style({ ...body, column: COLUMN.tables, columns: 1 }, { horizontal: "center" })
      .style(remark, { wrap: true, fontSize: 9 })
      .numberFormat({ ...body, column: COLUMN.successes, columns: 2 }, "0")
      .numberFormat({ ...body, column: COLUMN.rate, columns: 3 }, SHARE);
    sheet.colour(remark, [remarks.small], sheetPalette.verdict.near);
    sheet.colour(remark, [remarks.masked], sheetPalette.verdict.pending);
  }
}

function errorIn({ counts }: CohortRow): string | undefined {
  return counts.flatMap((one) => (one.kind === "error" ? [one.error] : []))[0];
}

function total(counts: CohortRow["counts"], which: "successes" | "assessed"): number {
  return counts.reduce((sum, one) => sum + (one.kind === "figures" ? one[which] : 0), 0);
}

function expression({ counts }: CohortRow, which: "successes" | "assessed"): string {
  return counts.flatMap((one) => (one.kind === "error" ? [] : [String(one[which])])).join("+");
}

/** A year alone is a number: a text would be marked as one by the spreadsheet. */
function yearCell(year: string): CellInput {
  return /^\d{4}$/.test(year) ? Number(year) : year;
}
