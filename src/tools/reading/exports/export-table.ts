/** The export of a platform as a table: what its form declares needs no guess. */
import { toNumber } from "../../../rules/exact/ratio";
import type { SheetModel } from "../../../workbook/model";
import { gridOfSheet } from "../../import/grid";
import { profileOf } from "../../recognise/column-profile";
import type { ColumnRole, RoleGuess } from "../../recognise/column-role";
import type { FoundColumn, FoundTable } from "../../recognise/found-table";
import { headingRole } from "../../recognise/heading-role";
import { SheetGrid } from "../../recognise/sheet-grid";
import { knownExport } from "./known-export";
import type { ColumnReason, MarkColumn, MarksList } from "./marks-list";

const DECLARED = 1;
/** The export of one course: its marks are of one unit. */
const OF_ONE_COURSE: ReadonlySet<string> = new Set([
  ...(["moodleGradebook", "moodleQuiz", "moodleAssignment", "canvas", "blackboard"] as const),
]);
const OF_REASON: Readonly<Partial<Record<ColumnReason, ColumnRole>>> = {
  scale: "scale",
  birthDate: "birthDate",
  result: "status",
  timestamp: "date",
  feedback: "remark",
};
const OF_PERSON: Readonly<Record<string, ColumnRole>> = {
  number: "learnerNumber",
  lastName: "lastName",
  firstName: "firstName",
  fullName: "fullName",
  email: "email",
};
export function isOfOneCourse(source: string): boolean {
  return OF_ONE_COURSE.has(source);
}

/** What tells an export stands near its top. */
const ROWS_PROBED = 40;
const MOST_PROBED = 200;
/** Words that only exports write. */
const SIGNS =
  /\((?:brut|r[ée]el|real|pourcentage|percentage|lettre|letter)\)$|\[(?:nb )?total|\[points|points? possibles?$|^xx[-_](?:apo|contexte|etudiants)|note maximale|maximum grade|^(?:note|grade)\s?\/\s?\d/i;

/** `null` for a sheet that is no export of a platform. */
export function exportedTable(sheet: SheetModel): FoundTable | null {
  if (!looksExported(sheet)) return null;
  const list = knownExport(gridOfSheet(sheet));
  return list === null || list.rows.length === 0 ? null : tableOf(sheet, list);
}

/** Without going through every cell. */
function looksExported({ cells }: SheetModel): boolean {
  return Object.entries(cells)
    .slice(0, ROWS_PROBED)
    .some(([, columns]) =>
      Object.values(columns)
        .slice(0, MOST_PROBED)
        .some(({ value }) => typeof value === "string" && SIGNS.test(value.trim())),
    );
}

function tableOf(sheet: SheetModel, list: MarksList): FoundTable {
  const grid = new SheetGrid(sheet);
  const guesses = guessesOf(list);
  const columns = [...guesses]
    .sort(([one], [other]) => one - other)
    .map(([column, { heading, guess }]): FoundColumn => ({
      column,
      heading,
      labels: [heading],
      guess,
      profile: profileOf(grid, column, list.rows),
      hidden: grid.isHiddenColumn(column),
    }));
  const first = columns[0]?.column ?? 0;
  const last = Math.max(...list.rows, ...list.leftOutRows.map(({ row }) => row));
  return {
    sheet: sheet.name,
    area: {
      row: list.headingRow,
      column: first,
      rows: last - list.headingRow + 1,
      columns: (columns.at(-1)?.column ?? first) - first + 1,
    },
    headings: { first: list.headingRow, last: list.headingRow },
    dataRows: list.rows,
    specialRows: list.leftOutRows.map(({ row }) => ({ row, kind: "statistics" as const })),
    columns,
    source: list.source,
  };
}

interface Guessed {
  readonly heading: string;
  readonly guess: RoleGuess;
}

function guessesOf({ who, marks, leftOutColumns, source, grid, headingRow }: MarksList): Map<number, Guessed> {
  const guesses = new Map<number, Guessed>();
  const isOneOfSeveral = isOfOneCourse(source) && marks.length > 1;
  for (const [part, column] of Object.entries(who as Readonly<Record<string, number>>)) {
    const value = grid[headingRow]?.[column];
    const role = OF_PERSON[part] ?? "other";
    guesses.set(column, {
      heading: typeof value === "string" ? value.trim() : "",
      guess: { role, confidence: DECLARED },
    });
  }
  for (const mark of marks)
    guesses.set(mark.column, { heading: mark.heading, guess: guessOfMark(mark, isOneOfSeveral) });
  for (const { column, heading, reason } of leftOutColumns)
    guesses.set(column, { heading, guess: { role: OF_REASON[reason] ?? "other", confidence: DECLARED } });
  return guesses;
}

function guessOfMark({ unit, session, heading, scale, total }: MarkColumn, isOneOfSeveral: boolean): RoleGuess {
  const declared = scale.kind === "column" ? scale.otherwise : scale.kind === "stated" ? scale.outOf : undefined;
  const outOf = declared === undefined ? {} : { scale: toNumber(declared) };
  if (total) return { role: "mean", confidence: DECLARED, ...outOf };
  const said = headingRole(heading)?.assessment ?? "continuous";
  return {
    role: "mark",
    confidence: DECLARED,
    ...outOf,
    ...(unit !== undefined && { unit }),
    ...(session !== undefined && { session }),
    ...(isOneOfSeveral && { assessment: said === "grade" ? "continuous" : said }),
  };
}
