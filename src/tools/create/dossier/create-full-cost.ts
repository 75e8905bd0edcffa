/**
 * « Coût complet »: the charges of an exercise by course, direct or spread by a key of its own for each, to the cent; what a
 * learner and an hour cost, against the level of the contracts.
 */
import { sameSheetName } from "../../../workbook/address";
import type { WorkbookModel } from "../../../workbook/model";
import type { CellInput, Edit } from "../../../workbook/plan";
import { inLocale } from "../../../i18n/typography";
import { area, areaReference, cellReference, quoted } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT, GAP } from "../created-sheet";
import { putInputTable, rowsUnder, type InputTable, type TableColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { allocatedPart } from "./allocation-formula";
import { partyNames } from "./dossier-parties";
import { ContractFacts, daysOf, putContractFacts, type Exercise } from "./contract-facts";
import { datesOfOlderFile } from "./older-files";
import { linkedChoice } from "./linked-choice";
import { linkedWords } from "./register";
import { wordsIn } from "../../cell-words";
import { firstCase } from "../../first-case";

/** As many as stand readable on a page beside the charges. */
const COURSES = 4;
const COLUMN = {
  party: 0,
  label: 1,
  key: 2,
  amount: 3,
  course: 4,
  spread: 4 + COURSES,
  rest: 5 + COURSES,
  remark: 6 + COURSES,
  rank: 8 + COURSES,
  facts: 10 + COURSES,
} as const;
const PRINTED = COLUMN.remark + 1;
const WIDTHS = [
  ...[116, 150, 100, 96, ...Array.from({ length: COURSES }, () => 112), 100, 76, 134],
  ...[GAP, 76, GAP, 110, 100, 64, 96, 104],
];
const FIELD_ROW = 3;
const COURSE_ROW = 9;
/** The rows of a course, from its name down; the keys follow one another. */
const ROWS = [
  ...(["name", "code", "headcount", "hours", "surface", "revenue", "otherRevenue", "direct", "indirect"] as const),
  ...(["cost", "result", "perLearner", "perHour", "level", "gap"] as const),
];
const KEYS = ["headcount", "hours", "surface"] as const;
const TABLE_ROW = COURSE_ROW + ROWS.length + 2;
/** Charges that a budget gains later. */
const SPARE_ROWS = 12;
/** A criterion that blanks meet too. */
const ANYTHING = "<>#";
const HEADCOUNT_FORMAT = "0.00;-0.00;";

type CourseRow = (typeof ROWS)[number];

export function createFullCost(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { fullCost: words } = linkedWords(request);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    WIDTHS,
  );
  const exercise = putExercise(sheet, request);
  const facts = putFacts(sheet, workbook, request, exercise);
  sheet.section(TABLE_ROW - 1, words.facts.title, COLUMN.facts, WIDTHS.length - COLUMN.facts);
  const table = putCharges(sheet, workbook, request, exercise);
  putCourses(sheet, request, table, facts, exercise);
  putControl(sheet, request, table, facts, exercise);
  sheet.draft.freeze(1, COLUMN.label + 1);
  const printed = area(0, 0, table.closing + 1, PRINTED);
  const edits = sheet.print("landscape", TABLE_ROW, { area: printed, fitToWidth: 1 }).edits();
  return [...edits, ...datesOfOlderFile(workbook, request)];
}

function putFacts(sheet: CreatedSheet, workbook: WorkbookModel, request: LinkedRequest, exercise: Exercise) {
  const { facts: words } = sheet.words.dossier.fullCost;
  const facts = new ContractFacts(sheet, workbook, request, exercise);
  return putContractFacts(sheet, request, { row: TABLE_ROW, column: COLUMN.facts }, [
    ...[facts.of("contract", words.contract), facts.of("code", words.code), facts.of("days", words.days)],
    ...[facts.of("npec", words.level), facts.of("revenue", words.revenue)],
  ]);
}

type Facts = ReturnType<typeof putFacts>;

interface Asked extends Exercise {
  readonly basis: string;
  readonly party: string;
}

function putExercise(sheet: CreatedSheet, request: LinkedRequest): Asked {
  const { fullCost: words } = sheet.words.dossier;
  const year = request.links.of("year");
  const dated = { entry: sheet.date, format: DATE_FORMAT };
  const bases = [words.bases.actual, words.bases.forecast];
  return {
    from: sheet.field(FIELD_ROW, words.from, { formula: `=DATE(${year},1,1)` }, dated),
    to: sheet.field(FIELD_ROW + 1, words.to, { formula: `=DATE(${year},12,31)` }, dated),
    basis: sheet.field(FIELD_ROW + 2, words.basis, words.bases.actual, { entry: sheet.choice("bases", bases) }),
    party: sheet.field(FIELD_ROW + 3, words.party, undefined, { entry: sheet.choice("parties", partyNames(request)) }),
  };
}

const courseCell = (row: CourseRow, index: number): string =>
  cellReference(COURSE_ROW + ROWS.indexOf(row), COLUMN.course + index, "both");

const courseCells = (row: CourseRow, rows = 1): string =>
  areaReference(area(COURSE_ROW + ROWS.indexOf(row), COLUMN.course, rows, COURSES), "both");

/** What the file spends on a line in the exercise, or forecasts for it. */
function amountOf(request: LinkedRequest, { from, to, basis, party }: Asked, actual: string, row?: number): string {
  const { links } = request;
  const [parties, labels] = [links.of("expenseParties"), links.of("expenseCharges")] as const;
  const days = links.of("expenseDates");
  const cell = (column: number): string => cellReference(row ?? 0, column, "column");
  const of = (one: string, other: string): string => {
    const own = row === undefined ? "" : `,${one},${cell(COLUMN.party)},${other},${cell(COLUMN.label)}`;
    return `,${one},IF(${party}="","${ANYTHING}",${party})${own}`;
  };
  const dated = `,${days},">="&${from},${days},"<="&${to}`;
  const spent = `SUMIFS(${links.of("expenseAmounts")}${of(parties, labels)}${dated})+${errorsOf(parties, labels, days)}`;
  const forecast = `SUMIFS(${links.of("chargeForecasts")}${of(links.of("chargeParties"), links.of("chargeLabels"))})`;
  return `ROUND(IF(${basis}="${actual}",${spent},${forecast}),2)`;
}

/** The charges of the file as they are; their keys are for the user to say. */
function putCharges(sheet: CreatedSheet, workbook: WorkbookModel, request: LinkedRequest, asked: Asked): InputTable {
  const { fullCost: words, charges: chargeWords } = sheet.words.dossier;
  const charges = chargesOf(workbook, request);
  const at = (row: number, column: number): string => cellReference(row, column, "column");
  const keys = [...KEYS.map((key) => words.keys[key]), words.notCounted];
  const amount = (row: number): string =>
    `=IF(${at(row, COLUMN.label)}="","",${amountOf(request, asked, words.bases.actual, row)})`;
  const columns: readonly TableColumn[] = [
    {
      heading: chargeWords.party,
      entry: sheet.choice(chargeWords.party, partyNames(request)),
      content: (index) => charges[index]?.party,
    },
    {
      heading: chargeWords.label,
      entry: linkedChoice(sheet, request.links, "chargeChoices"),
      content: (index) => charges[index]?.label,
    },
    { heading: words.key, entry: { ...sheet.choice(words.key, keys), onError: "none" } },
    { heading: words.amount, format: EURO_FORMAT, ...computed((row) => ({ formula: amount(row) })) },
    ...Array.from({ length: COURSES }, (_, course) => partColumn(course)),
    { heading: words.spread, format: EURO_FORMAT, ...computed((row) => ({ formula: spreadOf(row) })) },
    { heading: words.rest, format: EURO_FORMAT, ...computed((row) => ({ formula: restOf(row, words.notCounted) })) },
    { heading: words.remark, ...computed(() => undefined), style: { color: sheetPalette.quiet } },
  ];
  const table = putInputTable(sheet, TABLE_ROW, 0, columns, charges.length + SPARE_ROWS);
  sheet.section(TABLE_ROW - 1, words.lines, 0, PRINTED);
  sheet.tellInsertion(table.closing + 1);
  putRanks(sheet, table);
  putRemarks(sheet, table);
  return table;
}

function computed(content: (row: number) => CellInput): Pick<TableColumn, "isComputed" | "content"> {
  return { isComputed: true, content: (_index, row) => content(row) };
}

/** What a course bears of each charge, under its name. */
function partColumn(course: number): TableColumn {
  const name = courseCell("name", course);
  return {
    heading: { formula: `=IF(${name}="","",${name})` },
    format: EURO_FORMAT,
    ...computed((row) => ({ formula: partOf(row, course) })),
  };
}

function chargesOf(workbook: WorkbookModel, { links }: LinkedRequest) {
  const ranges = links.rangesIn(workbook);
  const [parties, labels] = [ranges.get("chargeParties"), ranges.get("chargeLabels")];
  const sheet = workbook.sheets.find(({ name }) => labels && sameSheetName(name, labels.sheet));
  if (!parties || !labels || !sheet) return [];
  const textAt = (row: number, column: number): string => wordsIn(sheet.cells[row]?.[column]?.value ?? null);
  const rows = Array.from({ length: labels.rows - 1 }, (_, index) => labels.row + 1 + index);
  const lines = rows.map((row) => ({ party: textAt(row, parties.column), label: textAt(row, labels.column) }));
  return lines.filter(({ label }) => label !== "");
}

/** A blank until its key is known. */
function partOf(row: number, index: number): string {
  const at = (column: number): string => cellReference(row, column, "column");
  const [amount, rank] = [at(COLUMN.amount), at(COLUMN.rank)] as const;
  const weights = `INDEX(${courseCells("headcount", KEYS.length)},${rank},0)`;
  const own = `INDEX(${courseCells("headcount", KEYS.length)},${rank},${index + 1})`;
  const part = allocatedPart(amount, {
    row: weights,
    own,
    places: courseCells("name"),
    place: courseCell("name", index),
  });
  const direct = `IF(0-${rank}=${index + 1},${amount},0)`;
  const spread = `IF(SUM(${weights})=0,"",${part})`;
  return `=IF(OR(${amount}="",${rank}=""),"",IF(${rank}<0,${direct},${spread}))`;
}

function partsIn(row: number): string {
  return areaReference(area(row, COLUMN.course, 1, COURSES), "column");
}

function spreadOf(row: number): string {
  return `=IF(COUNT(${partsIn(row)})=0,"",ROUND(SUM(${partsIn(row)}),2))`;
}

function restOf(row: number, notCounted: string): string {
  const at = (column: number): string => cellReference(row, column, "column");
  const isApart = `${at(COLUMN.key)}="${notCounted}"`;
  return `=IF(OR(${at(COLUMN.amount)}="",${isApart}),"",ROUND(${at(COLUMN.amount)}-SUM(${partsIn(row)}),2))`;
}

/** Of each line, which key spreads it; below 0, the course that bears it; blank where nobody said. */
function putRanks(sheet: CreatedSheet, { headingRow, first, closing }: InputTable): void {
  const { fullCost: words } = sheet.words.dossier;
  const labels = areaReference(area(COURSE_ROW + ROWS.indexOf("headcount"), COLUMN.party, KEYS.length), "both");
  sheet.headings(headingRow, COLUMN.rank, [words.facts.rank]);
  for (let row = first; row < closing; row += 1) {
    const key = cellReference(row, COLUMN.key, "column");
    const [known, course] = [`MATCH(${key},${labels},0)`, `MATCH(${key},${courseCells("name")},0)`];
    const found = `IF(ISNUMBER(${known}),${known},IF(ISNUMBER(${course}),0-${course},""))`;
    sheet.draft.formula(row, COLUMN.rank, `=IF(${key}="","",${found})`);
  }
  sheet.draft.style(area(first, COLUMN.rank, closing - first), { fontSize: 10, color: sheetPalette.quiet });
}

function putRemarks(sheet: CreatedSheet, table: InputTable): void {
  const { remarks: words, notCounted } = sheet.words.dossier.fullCost;
  const [parties, labels] = [COLUMN.party, COLUMN.label].map((column) =>
    areaReference(rowsUnder(table, column), "both"),
  );
  for (let row = table.first; row < table.closing; row += 1) {
    const at = (column: number): string => cellReference(row, column, "column");
    const [label, key, rank] = [at(COLUMN.label), at(COLUMN.key), at(COLUMN.rank)] as const;
    const reasons: readonly (readonly [when: string, why: string])[] = [
      [`OR(${label}="",N(${at(COLUMN.amount)})=0)`, ""],
      [`COUNTIFS(${parties},${at(COLUMN.party)},${labels},${label})>1`, words.twice],
      [`${key}=""`, words.noKey],
      [`${key}="${notCounted}"`, ""],
      [`${rank}=""`, words.unknownKey],
      [`COUNT(${partsIn(row)})=0`, words.noWeight],
    ];
    const remark = firstCase(
      reasons.map(([when, why]) => [when, quoted(why)] as const),
      `""`,
    );
    sheet.draft.formula(row, COLUMN.remark, `=${remark}`);
  }
}

function putCourses(
  sheet: CreatedSheet,
  request: LinkedRequest,
  table: InputTable,
  facts: Facts,
  exercise: Exercise,
): void {
  const { fullCost: words, total } = sheet.words.dossier;
  const labels = courseLabels(sheet);
  const remarks: Readonly<Partial<Record<CourseRow, string>>> = { code: words.codeRemark, ...words.keyRemarks };
  sheet.section(COURSE_ROW - 1, words.courses, 0, COLUMN.spread + 1);
  ROWS.forEach((id, index) => {
    const row = COURSE_ROW + index;
    sheet.body(area(row, 0, 1, COLUMN.spread + 1));
    sheet.draft
      .put(row, COLUMN.party, labels[id])
      .put(row, COLUMN.key, remarks[id])
      .merge(area(row, COLUMN.party, 1, 2))
      .merge(area(row, COLUMN.key, 1, 2))
      .style(area(row, 0, 1, COLUMN.course), sheetPalette.subheading)
      .style(area(row, COLUMN.party), { bold: true })
      .style(area(row, COLUMN.key), { color: sheetPalette.quiet });
    if (id !== "name" && id !== "code")
      sheet.draft.numberFormat(area(row, COLUMN.course, 1, COURSES + 1), FORMATS[id] ?? EURO_FORMAT);
    for (let course = 0; course < COURSES; course += 1)
      sheet.draft.put(row, COLUMN.course + course, courseContent(id, course, { request, table, facts, exercise }));
    sheet.draft.put(row, COLUMN.spread, id === "name" ? total : totalOf(id));
  });
  for (const id of INPUTS) sheet.inputs(area(COURSE_ROW + ROWS.indexOf(id), COLUMN.course, 1, COURSES));
  sheet.draft
    .style(area(COURSE_ROW, COLUMN.course, 1, COURSES + 1), { bold: true, wrap: true, horizontal: "center" })
    .style(area(COURSE_ROW + ROWS.indexOf("cost"), 0, 1, COLUMN.spread + 1), { bold: true, ...sheetPalette.total });
  sheet.atLeast(COURSE_ROW, sheet.heightOf(courseName(request), COLUMN.course) + ROOM_FOR_NAME);
}

function courseLabels({ words: { dossier } }: CreatedSheet): Readonly<Record<CourseRow, string>> {
  const words = dossier.fullCost;
  const { code, revenue, otherRevenue, direct, indirect, cost, result } = words;
  const { perLearner, perHour, level, gap } = words;
  const figures = { revenue, otherRevenue, direct, indirect, cost, result, perLearner, perHour, level, gap };
  return { name: words.course, code, ...words.keys, ...figures };
}

/** Of « LP GESSMS 2026-2027 — Cnam Occitanie, GRETA-CFA », what is not the parties. */
function courseName({ convention, locale }: LinkedRequest): string {
  const title = inLocale(convention.title, locale);
  return title.split(" — ")[0] ?? title;
}

/** Names are bold, and often longer than the file's own. */
const ROOM_FOR_NAME = 14;

const INPUTS: readonly CourseRow[] = ["name", "code", "headcount", "hours", "surface", "otherRevenue"];
const FORMATS: Readonly<Partial<Record<CourseRow, string>>> = {
  headcount: HEADCOUNT_FORMAT,
  hours: "General",
  surface: "General",
};

interface Read {
  readonly request: LinkedRequest;
  readonly table: InputTable;
  readonly facts: Facts;
  readonly exercise: Exercise;
}

/** Whether each contract is of the course: its code, blank as that of the course may be. */
function isOfCourse({ code }: Facts, course: number): string {
  return `(${code}=${courseCell("code", course)}&"")*(${courseCell("name", course)}<>"")`;
}

/** The first course is the file's own; a text paid by the year has a course for each code. */
function courseContent(id: CourseRow, course: number, { request, table, facts, exercise }: Read): CellInput {
  const cell = (row: CourseRow): string => courseCell(row, course);
  const isOf = isOfCourse(facts, course);
  const parts = areaReference(rowsUnder(table, COLUMN.course + course), "both");
  const ranks = areaReference(rowsUnder(table, COLUMN.rank), "both");
  const sumOf = (isWanted: string, amounts: string): CellInput => ({ formula: `=SUMPRODUCT(${isWanted},${amounts})` });
  const per = (divisor: CourseRow): CellInput => ({ formula: quotient(cell("cost"), cell(divisor)) });
  switch (id) {
    case "name":
      return course === 0 ? courseName(request) : undefined;
    case "hours":
      return course === 0 ? { formula: `=${request.links.of("trainingHours")}` } : undefined;
    case "headcount":
      return { formula: `=SUMPRODUCT(${isOf},${facts.days})/${daysOf(exercise)}` };
    case "revenue":
      return sumOf(isOf, facts.revenue);
    case "direct":
      return sumOf(`ISNUMBER(${ranks})*(${ranks}<0)`, parts);
    case "indirect":
      return sumOf(`ISNUMBER(${ranks})*(${ranks}>0)`, parts);
    case "cost":
      return { formula: `=ROUND(${cell("direct")}+${cell("indirect")},2)` };
    case "result":
      return { formula: `=ROUND(${cell("revenue")}+${cell("otherRevenue")}-${cell("cost")},2)` };
    case "perLearner":
      return per("headcount");
    case "perHour":
      return per("hours");
    case "level":
      return { formula: meanLevel(isOf, facts) };
    case "gap":
      return { formula: gapOf(cell("level"), cell("perLearner")) };
    case "code":
    case "surface":
    case "otherRevenue":
      return undefined;
  }
}

/** Of the contracts whose level is known, each by its days. */
function meanLevel(isOf: string, { days, npec: levels }: Facts): string {
  const counted = `SUMPRODUCT(${isOf}*ISNUMBER(${levels}),${days})`;
  return `=IF(${counted}=0,"",ROUND(SUMPRODUCT(${isOf},${days},${levels})/${counted},2))`;
}

/** Nothing known by which to divide, nothing known. */
function quotient(amount: string, divisor: string): string {
  return `=IF(OR(${amount}=0,N(${divisor})=0),"",ROUND(${amount}/${divisor},2))`;
}

function gapOf(level: string, cost: string): string {
  return `=IF(OR(${level}="",${cost}=""),"",ROUND(${level}-${cost},2))`;
}

function totalOf(id: CourseRow): CellInput {
  const total = (row: CourseRow): string => courseCell(row, COURSES);
  switch (id) {
    case "name":
    case "code":
    case "level":
    case "gap":
      return undefined;
    case "perLearner":
      return { formula: quotient(total("cost"), total("headcount")) };
    case "perHour":
      return { formula: quotient(total("cost"), total("hours")) };
    default:
      return { formula: `=SUM(${courseCells(id)})` };
  }
}

/** What the exercise costs, against what is spread: nothing is dropped in silence. */
function putControl(sheet: CreatedSheet, request: LinkedRequest, table: InputTable, facts: Facts, asked: Asked): void {
  const { fullCost: words } = sheet.words.dossier;
  const of = (column: number): string => areaReference(rowsUnder(table, column), "both");
  const field = { column: COLUMN.course, labelColumns: 2, isComputed: true, format: EURO_FORMAT } as const;
  const all = { formula: `=${amountOf(request, asked, words.bases.actual)}` };
  const charges = sheet.field(FIELD_ROW, words.charges, all, field);
  const spread = sheet.field(FIELD_ROW + 1, words.spread, { formula: `=SUM(${of(COLUMN.spread)})` }, field);
  const apart = { formula: `=SUMIFS(${of(COLUMN.amount)},${of(COLUMN.key)},"${words.notCounted}")` };
  const out = sheet.field(FIELD_ROW + 2, words.apart, apart, field);
  const left = { formula: `=ROUND(${charges}-${spread}-${out},2)` };
  const rest = sheet.field(FIELD_ROW + 3, words.left, left, field);
  const counted = Array.from(
    { length: COURSES },
    (_, course) => `-SUMPRODUCT(${isOfCourse(facts, course)}*ISNUMBER(${facts.days}))`,
  );
  const strays = { formula: `=COUNT(${facts.days})${counted.join("")}` };
  sheet.field(FIELD_ROW, words.strays, strays, { ...field, column: COLUMN.spread - 1, format: "0" });
  sheet.remark(FIELD_ROW + 4, 0, { formula: `=IF(${rest}=0,"","${words.incomplete}")` });
}
