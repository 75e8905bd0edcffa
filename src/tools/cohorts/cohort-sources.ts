/** « Tableaux réunis »: where every figure comes from, and who is counted twice. */
import { aboutConvention } from "../../conventions/about";
import type { CohortWords } from "../../i18n/cohorts";
import { inLocale } from "../../i18n/typography";
import type { CellInput } from "../../workbook/plan";
import { area } from "../cell-reference";
import type { CreatedSheet } from "../create/created-sheet";
import type { Cohort } from "./cohort-figures";
import { sharedLearners, type SharedLearners } from "./shared-learners";

interface SourcesPlace {
  readonly row: number;
  readonly cohorts: readonly Cohort[];
  /** Fewer learners than that are not counted out. */
  readonly least: number;
}

const COLUMNS = 10;

/** Gives the row that follows. */
export function putSources(sheet: CreatedSheet, words: CohortWords, { row, cohorts, least }: SourcesPlace): number {
  const { source, headings } = words;
  const first = row + 2;
  const shared = sharedLearners(cohorts.map(({ table }) => table));
  sheet
    .section(row, words.sources, 0, COLUMNS)
    .headings(row + 1, 0, [
      ...[source.file, headings.centre, headings.year, source.number, source.sheet],
      ...[source.range, source.learners, source.rules, source.read, source.remark],
    ])
    .body(area(first, 0, cohorts.length, COLUMNS));
  cohorts.forEach((cohort, at) => {
    const remark = remarkOf(cohort, cohorts, shared, words);
    const cells = sourceCells(sheet, cohort, at, words, least);
    sheet.draft.put(first + at, 0, ...cells, remark);
    [...cells, remark].forEach((cell, column) => {
      if (typeof cell === "string") sheet.atLeast(first + at, sheet.heightOf(cell, column));
    });
  });
  sheet.draft
    .style(area(first, 0, cohorts.length, COLUMNS), { wrap: true })
    .style(area(first, 3, cohorts.length), { horizontal: "center" })
    .numberFormat(area(first, 8, cohorts.length), "dd/mm/yyyy");
  return first + cohorts.length;
}

function sourceCells(
  { request: { locale } }: CreatedSheet,
  { table, centre, year, convention, readOn }: Cohort,
  at: number,
  words: CohortWords,
  least: number,
): readonly CellInput[] {
  const { file, sheet, range, learners, units } = table;
  const about = convention === null ? undefined : aboutConvention(convention);
  const areComputed = units.every(({ results }) => results.kind === "statuses");
  const own = areComputed ? words.computed : file === null ? words.workbookRules : words.fileRules;
  return [
    file ?? words.thisWorkbook,
    centre,
    year,
    at + 1,
    sheet.name,
    range,
    learners.length < least ? `${words.fewer}${least}` : learners.length,
    about ? inLocale(about.title, locale) : own,
    file === null ? words.followed : readOn,
  ];
}

/** Their number alone: names are for the pane. */
function remarkOf(
  { table }: Cohort,
  cohorts: readonly Cohort[],
  shared: readonly SharedLearners[],
  words: CohortWords,
): string {
  const numberOf = (id: string): number => cohorts.findIndex((one) => one.table.id === id) + 1;
  return shared
    .flatMap(({ first, second, names, doubtful }) => {
      const other = first.id === table.id ? second : second.id === table.id ? first : null;
      if (other === null) return [];
      const number = numberOf(other.id);
      return [
        ...(names.length === 0 ? [] : [words.shared(names.length, number)]),
        ...(doubtful.length === 0 ? [] : [words.doubtful(doubtful.length, number)]),
      ];
    })
    .join(" ; ");
}
