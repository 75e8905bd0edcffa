/** « PV de jury »: every learner, the standing of each unit, the decision that the rules give, and the jury's own. */
import type { Convention } from "../../conventions/types";
import { columnsOf } from "../../functions/description";
import { diploma } from "../../functions/marks/diploma";
import { year } from "../../functions/marks/year";
import type { ResultColumn } from "../../functions/table/columns";
import { createdSheetWords } from "../../i18n/created-sheets";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { toolWords } from "../../i18n/tools";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { rulesInForce } from "../audit/rules-in-force";
import { area, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { isSet, valueOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP } from "./created-sheet";
import { headingOf, putInputTable, type TableColumn } from "./input-table";
import { marksSource, sourceColumn, type MarksSource } from "./marks-source";
import { putNotice } from "./notice";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";
import { colourStatuses } from "./status-colours";

const COLUMN = { learner: 0, row: 1, firstUnit: 2 } as const;
const ROWS = { notice: 1, date: 2, session: 3, headings: 5 } as const;
const WIDTH = { learner: 180, row: 84, grade: 58, status: 92, fact: 92, commission: 150 };
/** « Validée (session 2) » takes two. */
const TWO_LINES = 30;
const DECISION_WIDTHS = [100, 76, 60, 300];

/** What the convention's own function decides, where it has one: a year needs no catalogue, a diploma does. */
interface Decision {
  readonly id: "DIPLOMA" | "YEAR";
  readonly results: readonly ResultColumn[];
}

function decisionOf(workbook: WorkbookModel, convention: Convention): Decision | null {
  // A catalogue of the user's own stands in the workbook's rules table.
  const hasCatalogue = rulesInForce(workbook, convention).rules.open("unit.<CODE>").length > 0;
  if (hasCatalogue) return { id: "DIPLOMA", results: diploma.description.results ?? [] };
  const isBySequence = valueOf(convention, "diploma.sequence")?.value === true;
  return isBySequence ? { id: "YEAR", results: year.description.results ?? [] } : null;
}

export function createMinutes(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].minutes;
  const source = marksSource(workbook, request);
  const decision = decisionOf(workbook, convention);
  const facts = decision?.id === "DIPLOMA" ? factsOf(convention) : [];
  const rows = Math.max(source.last - source.first, 1);
  const widths = [
    WIDTH.learner,
    WIDTH.row,
    ...source.units.flatMap(() => [WIDTH.grade, WIDTH.status]),
    ...facts.map(() => WIDTH.fact),
    WIDTH.commission,
    ...(decision ? [GAP, ...decision.results.map((_, index) => DECISION_WIDTHS[index] ?? WIDTH.status)] : []),
  ];
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.marks, title: words.title },
    widths,
  );
  putNotice(sheet, ROWS.notice);
  sheet.field(ROWS.date, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT, isComputed: true });
  sheet.draft.style(area(ROWS.date, 1), sheetPalette.input);
  sheet.remark(ROWS.session, 0, words.help);
  const columns = [
    learnerColumn(sheet, source),
    rowColumn(sheet, source),
    ...source.units.flatMap((_, index) => unitColumns(source, index)),
    ...facts.map((id) => factColumn(sheet, id)),
    { heading: words.commission },
  ];
  const table = putInputTable(sheet, ROWS.headings, 0, columns, rows);
  styleUnits(sheet, source, rows);
  sheet.draft.heights(
    Object.fromEntries(Array.from({ length: rows }, (_, index) => [table.first + index, TWO_LINES] as const)),
  );
  if (decision) {
    const at = columns.length + 1;
    const formula = `=CNAM.${decision.id}(${table.reference},${sheet.rules})`;
    putSpilledResult(sheet, ROWS.headings, at, formula, decision.results, rows + 1);
    const { admitted, session2, adjourned, pending } = marksMessages.decision;
    sheet
      .colour(area(table.first, at, rows + 1), [admitted], sheetPalette.verdict.validated)
      .colour(area(table.first, at, rows + 1), [session2], sheetPalette.verdict.resit)
      .colour(area(table.first, at, rows + 1), [adjourned], sheetPalette.verdict.refused)
      .colour(area(table.first, at, rows + 1), [pending], sheetPalette.verdict.pending);
  }
  sheet.remark(table.closing + 1, 0, sheet.words.insertAbove);
  putSignatures(sheet, table.closing + 3);
  sheet.draft.freeze(ROWS.headings + 1, COLUMN.firstUnit);
  return sheet
    .print("landscape", ROWS.headings, { repeatColumns: { first: 0, last: 0 } })
    .plan(words.plan, source.edits);
}

/** What the diploma asks beside its units. */
function factsOf(convention: Convention): readonly string[] {
  const asks = (key: string): boolean => isSet(convention, key);
  return [
    ...(asks("diploma.language") && !asks("diploma.language.unit") ? ["language"] : []),
    ...(asks("diploma.experience.months") ? ["experience"] : []),
    ...(asks("diploma.mobility.months") ? ["mobility"] : []),
    ...(asks("diploma.french") ? ["frenchSpeaker", "french"] : []),
  ];
}

/** The names typed on the marks sheet so far; the others are chosen in its list. */
function learnerColumn(sheet: CreatedSheet, source: MarksSource): TableColumn {
  const { entries, minutes } = sheet.words;
  return {
    heading: toolWords[sheet.request.locale].marks.headings.learner,
    content: (index) => source.names[index],
    style: { bold: true },
    entry: {
      rule: { kind: "list", source: `=${sourceColumn(source, source.learner)}` },
      allowBlank: true,
      onError: "warning",
      errorTitle: entries.choiceTitle,
      errorMessage: minutes.chooseLearner,
    },
  };
}

/** Where the learner stands on the marks sheet: `#N/A` for a name that is nobody's there, or several people's. */
function rowColumn(sheet: CreatedSheet, source: MarksSource): TableColumn {
  const names = sourceColumn(source, source.learner);
  return {
    heading: sheet.words.minutes.row,
    isComputed: true,
    style: { color: sheetPalette.quiet, horizontal: "center" },
    content: (_, row) => {
      const name = cellReference(row, COLUMN.learner, "column");
      return { formula: `=IF(${name}="","",IF(COUNTIF(${names},${name})=1,MATCH(${name},${names},0),NA()))` };
    },
  };
}

/** The grade and the status of a unit, found by the learner's name: rows may be sorted on either sheet. */
function unitColumns(source: MarksSource, index: number): readonly TableColumn[] {
  const unit = source.units[index];
  if (!unit) return [];
  const found = (row: number, column: number): string =>
    `INDEX(${sourceColumn(source, column)},${cellReference(row, COLUMN.row, "column")})`;
  const isBlank = (row: number): string => `${cellReference(row, COLUMN.row, "column")}=""`;
  const isFound = (row: number): string => `ISNUMBER(${cellReference(row, COLUMN.row, "column")})`;
  const center = { horizontal: "center" } as const;
  return [
    {
      heading: unit.code,
      isComputed: true,
      format: "0.0#",
      style: center,
      // A grade that waits for a mark is #N/A on the marks sheet; a name that is not there stays an error.
      content: (_, row) => ({
        formula: `=IF(${isBlank(row)},"",IF(AND(${isFound(row)},ISNA(${found(row, unit.grade)})),"",${found(row, unit.grade)}))`,
      }),
    },
    {
      heading: `${unit.code} ${STATUS_HEADING}`,
      isComputed: true,
      style: { ...center, wrap: true },
      content: (_, row) => ({ formula: `=IF(${isBlank(row)},"",${found(row, unit.status)})` }),
    },
  ];
}

/** As functions read it, in either language. */
const STATUS_HEADING = "statut";

function factColumn(sheet: CreatedSheet, id: string): TableColumn {
  const heading = headingOf(columnsOf(diploma.description, "table"), id, sheet.request.locale);
  return { heading, ...(id === "frenchSpeaker" && { entry: sheet.yesNo }) };
}

function styleUnits(sheet: CreatedSheet, source: MarksSource, rows: number): void {
  const columns = source.units.length * 2;
  if (columns === 0) return;
  sheet.draft
    .style(area(ROWS.headings, COLUMN.firstUnit, 1, columns), { horizontal: "center", fontSize: 9 })
    .style(area(ROWS.headings + 1, COLUMN.firstUnit, rows, columns), { fontSize: 9 });
  colourStatuses(
    sheet,
    source.units.map((_, index) => area(ROWS.headings + 1, COLUMN.firstUnit + 1 + index * 2, rows)),
  );
}

function putSignatures(sheet: CreatedSheet, row: number): void {
  const { president, members, signatures } = sheet.words.minutes;
  sheet.draft
    .put(row, 0, signatures)
    .put(row + 1, 0, president)
    .put(row + 2, 0, members)
    .style(area(row, 0), { bold: true, fontSize: 10 })
    .style(area(row + 1, 0, 2), { fontSize: 10 })
    .heights({ [row + 1]: 40, [row + 2]: 40 });
}
