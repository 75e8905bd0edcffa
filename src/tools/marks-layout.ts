/** Where everything stands on a marks sheet: one block of columns per matter, one column per unit in each. */
import type { Area } from "../workbook/model";
import { area } from "./cell-reference";
import type { MarkedUnit } from "./marks-units";

export const MARKS_COLUMN = { number: 0, learner: 1, mean: 2, credits: 3, validated: 4, resits: 5 } as const;
const FIRST_UNIT_COLUMN = MARKS_COLUMN.resits + 1;

export interface UnitColumns {
  readonly unit: MarkedUnit;
  /** One column per component. */
  readonly firstSession: number;
  readonly secondSession: number;
  readonly grade: number;
  readonly status: number;
}

export interface MarksLayout {
  readonly rows: {
    readonly title: number;
    readonly notice: number;
    readonly blocks: number;
    readonly codes: number;
    readonly credits: number;
    /** Present when a unit has several components. */
    readonly components?: number;
    readonly weights?: number;
    readonly firstLearner: number;
    /** The row that closes the table; every range includes it, so that rows inserted above it are counted. */
    readonly last: number;
  };
  readonly units: readonly UnitColumns[];
  readonly blocks: Readonly<Record<"firstSession" | "secondSession" | "grades" | "statuses", Span>>;
  readonly columns: number;
}

export interface Span {
  readonly column: number;
  readonly columns: number;
}

export function marksLayout(units: readonly MarkedUnit[], learners: number): MarksLayout {
  const hasComponents = units.some(({ components }) => components.length > 1);
  const credits = 4;
  const firstLearner = credits + (hasComponents ? 3 : 1);
  const markColumns = units.reduce((sum, { components }) => sum + components.length, 0);
  const firstSession = { column: FIRST_UNIT_COLUMN, columns: markColumns };
  const secondSession = after(firstSession, units.length);
  const grades = after(secondSession, units.length);
  const statuses = after(grades, units.length);
  let next = firstSession.column;
  return {
    rows: {
      title: 0,
      notice: 1,
      blocks: 2,
      codes: 3,
      credits,
      ...(hasComponents && { components: credits + 1, weights: credits + 2 }),
      firstLearner,
      last: firstLearner + learners,
    },
    units: units.map((unit, index) => {
      const column = next;
      next += unit.components.length;
      return {
        unit,
        firstSession: column,
        secondSession: secondSession.column + index,
        grade: grades.column + index,
        status: statuses.column + index,
      };
    }),
    blocks: { firstSession, secondSession, grades, statuses },
    columns: statuses.column + statuses.columns,
  };
}

function after({ column, columns }: Span, count: number): Span {
  return { column: column + columns, columns: count };
}

/** The learners' rows of a run of columns, the closing row included. */
export function learnersArea({ rows }: MarksLayout, { column, columns }: Span): Area {
  return area(rows.firstLearner, column, rows.last - rows.firstLearner + 1, columns);
}
