/** « PV de jury »: every learner, the standing of each unit, the decision that the rules give, and the jury's own. */
import type { Convention } from "../../conventions/types";
import { columnsOf } from "../../functions/description";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { diploma } from "../../functions/marks/diploma";
import { year } from "../../functions/marks/year";
import type { ResultColumn } from "../../functions/table/columns";
import { createdSheetWords } from "../../i18n/created-sheets";
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { toolWords } from "../../i18n/tools";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { rulesInForce } from "../audit/rules-in-force";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import { pageWidth } from "../readable-pages";
import { sheetPalette } from "../sheet-palette";
import { isSet, valueOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP } from "./created-sheet";
import { headingOf, putInputTable, type InputTable, type TableColumn } from "./input-table";
import { marksSource, rowOfName, sourceColumn, type MarksSource } from "./marks-source";
import { putNotice } from "./notice";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";
import { colourStatuses } from "./status-colours";
import { toldOnMinutes } from "../jury/told-on-minutes";
import { firstCase } from "../first-case";

/** What is signed stands first and is printed; what it is computed from stands on its right, off the pages. */
const LEARNER = 0;
const ROWS = { notice: 1, date: 2, session: 3, undecided: 4, headings: 5 } as const;
const WIDTH = {
  learner: 118,
  text: 68,
  number: 42,
  mark: 62,
  commission: 84,
  unit: 40,
  row: 60,
  grade: 58,
  status: 92,
  fact: 92,
};
/** The reasons take what the other columns leave of the page. */
const REASONS = { least: 160, most: 320 };
/** What is signed is printed at 9 points or more, from 10 on the sheet. */
const SIGNED_SCALE = 0.9;
const REASON_LINES = 3;
const ROW_HEIGHT = 58;
/** Wide letters of any host's font, in pixels: reasons that may not fit in their cell are counted instead. */
const WIDE_CHARACTER = 7;
const HEADING_HEIGHT = 72;
const UPRIGHT = 90;
/** A diploma refused for several causes cites as many texts. */
const CITATIONS = 3;
const { status } = messages;

/** What the convention's own function decides, where it has one: a year needs no catalogue, a diploma does. */
interface Decision {
  readonly id: "DIPLOMA" | "YEAR";
  readonly results: readonly ResultColumn[];
}

function decisionOf(
  workbook: WorkbookModel,
  convention: Convention,
  { units }: MarksSource,
): { readonly decision: Decision | null; readonly missing: readonly string[] } {
  // A catalogue of the user's own stands in the workbook's rules table.
  const catalogue = rulesInForce(workbook, convention).rules.open("unit.<CODE>");
  const marked = new Set(units.map(({ code }) => foldCode(code)));
  const missing = catalogue.map(({ part }) => part).filter((code) => !marked.has(foldCode(code)));
  return { decision: missing.length > 0 ? null : decisionUnder(convention, catalogue.length > 0), missing };
}

function decisionUnder(convention: Convention, hasCatalogue: boolean): Decision | null {
  if (hasCatalogue) return { id: "DIPLOMA", results: diploma.description.results ?? [] };
  const isBySequence = valueOf(convention, "diploma.sequence")?.value === true;
  return isBySequence ? { id: "YEAR", results: year.description.results ?? [] } : null;
}

/** Where things stand, from what the marks sheet and the convention bring. */
class MinutesLayout {
  /** Results but the last, the reasons, which are longer. */
  readonly results: readonly ResultColumn[];
  readonly reasons: ResultColumn | undefined;

  constructor(
    readonly source: MarksSource,
    readonly decision: Decision | null,
    readonly facts: readonly string[],
  ) {
    this.results = decision?.results.slice(0, -1) ?? [];
    this.reasons = decision?.results.at(-1);
  }

  get commission(): number {
    return LEARNER + 1 + this.results.length;
  }
  get firstUnit(): number {
    return this.commission + 1;
  }
  /** The number of columns that are printed. */
  get printed(): number {
    return this.firstUnit + this.source.units.length + (this.reasons ? 1 : 0);
  }
  get row(): number {
    return this.printed;
  }
  gradeOf(unit: number): number {
    return this.row + 1 + unit * 2;
  }
  get spill(): number {
    return this.row + 1 + this.source.units.length * 2 + this.facts.length + 1;
  }
  get shortened(): number {
    return this.spill + this.results.length + 1;
  }

  private get besideReasons(): readonly number[] {
    const results = this.results.map(({ format }) =>
      format === undefined ? WIDTH.text : format === "mark" ? WIDTH.mark : WIDTH.number,
    );
    return [WIDTH.learner, ...results, WIDTH.commission, ...this.source.units.map(() => WIDTH.unit)];
  }
  private get reasonsWidth(): number {
    const others = this.besideReasons.reduce((sum, width) => sum + width, 0);
    return Math.min(REASONS.most, Math.max(REASONS.least, pageWidth(SIGNED_SCALE, "landscape") - others));
  }
  /** How many letters of reasons are sure to be printed. */
  get longestReasons(): number {
    return Math.floor(this.reasonsWidth / WIDE_CHARACTER) * REASON_LINES;
  }

  get widths(): readonly number[] {
    const { source, reasons, facts, decision } = this;
    return [
      ...this.besideReasons,
      ...(reasons ? [this.reasonsWidth] : []),
      WIDTH.row,
      ...source.units.flatMap(() => [WIDTH.grade, WIDTH.status]),
      ...facts.map(() => WIDTH.fact),
      ...(decision ? [GAP, ...decision.results.map(() => WIDTH.status), ...shortenings.map(() => WIDTH.status)] : []),
    ];
  }
}

const shortenings = Array.from({ length: CITATIONS }, (_, index) => index);

export function createMinutes(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].minutes;
  const source = marksSource(workbook, request);
  const { decision, missing } = decisionOf(workbook, convention, source);
  const layout = new MinutesLayout(source, decision, decision?.id === "DIPLOMA" ? factsOf(convention) : []);
  const rows = Math.max(source.room, 1);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.marks, title: words.title },
    layout.widths,
  );
  putNotice(sheet, ROWS.notice);
  sheet.field(ROWS.date, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT, isComputed: true });
  sheet.draft.style(area(ROWS.date, 1), sheetPalette.input);
  sheet.wrappedRemark(ROWS.session, 0, layout.printed, words.help(source.sheet));
  if (missing.length > 0) sheet.remark(ROWS.undecided, 0, words.undecided(missing));
  const table = putInputTable(sheet, ROWS.headings, LEARNER, columnsOfMinutes(sheet, layout), rows);
  styleUnits(sheet, layout, rows);
  sheet.atLeast(ROWS.headings, HEADING_HEIGHT);
  sheet.draft.heights(
    Object.fromEntries(Array.from({ length: rows }, (_, index) => [table.first + index, ROW_HEIGHT] as const)),
  );
  putDecision(sheet, layout, table);
  sheet.tellInsertion(table.closing + 1);
  sheet.wrappedRemark(table.closing + 2, 0, layout.printed, legend(sheet));
  const end = putTexts(sheet, table.closing + 3, decision);
  const told = toldOnMinutes(workbook, source.sheet, locale);
  const closing = putSignatures(sheet, end + 1);
  told.lines.forEach((line, index) => sheet.wrappedRemark(closing + index, 0, layout.printed, line));
  sheet.draft.freeze(ROWS.headings + 1, LEARNER + 1);
  const plan = sheet
    .print("landscape", ROWS.headings, {
      repeatColumns: { first: LEARNER, last: LEARNER },
      area: area(0, 0, sheet.draft.rows, layout.printed),
    })
    .plan(words.plan, source.edits);
  return told.reads.length > 0 ? bound(workbook, plan, told.reads) : plan;
}

/** What is signed, then what the function reads. */
function columnsOfMinutes(sheet: CreatedSheet, layout: MinutesLayout): readonly TableColumn[] {
  const { source, reasons } = layout;
  return [
    learnerColumn(sheet, source),
    ...layout.results.map((result, index) => resultColumn(result, layout.spill + index)),
    { heading: sheet.words.minutes.commission, style: { wrap: true } },
    ...source.units.map(({ code }, index) => signedUnitColumn(sheet, layout, code, index)),
    ...(reasons ? [briefReasons(sheet, layout, reasons)] : []),
    rowColumn(sheet, source),
    ...source.units.flatMap((_, index) => unitColumns(layout, index)),
    ...layout.facts.map((id) => factColumn(sheet, id)),
  ];
}

/** What the function gives on the row, an error included. */
function resultColumn({ heading, format }: ResultColumn, from: number): TableColumn {
  return {
    heading,
    isComputed: true,
    ...(format === "mark" && { format: "0.00" }),
    style: { wrap: true, ...(format !== undefined && { horizontal: "center" as const }) },
    content: (_, row) => ({
      formula: `=IF(${cellReference(row, LEARNER, "column")}="","",${cellReference(row, from)})`,
    }),
  };
}

/** The grade over the status in brief: one narrow column holds both. */
function signedUnitColumn(sheet: CreatedSheet, layout: MinutesLayout, code: string, index: number): TableColumn {
  const separator = sheet.request.locale === "fr" ? "," : ".";
  return {
    heading: code,
    isComputed: true,
    style: { horizontal: "center", wrap: true },
    content: (_, row) => {
      const grade = cellReference(row, layout.gradeOf(index));
      const stated = cellReference(row, layout.gradeOf(index) + 1);
      // A host writes decimals its own way: theirs are those of the sheet's language.
      const mark = `SUBSTITUTE(SUBSTITUTE(FIXED(${grade},2,TRUE),".","${separator}"),",","${separator}")`;
      const { briefs } = sheet.words.minutes;
      const cases = Object.entries(briefs).map(
        ([id, text]) => [`${stated}="${status[id as keyof typeof status]}"`, quoted(text)] as const,
      );
      const brief = firstCase([...cases, [`${stated}=""`, quoted(briefs.pending)]], stated);
      // A unit without a mark has its status alone; an error is shown as it is.
      const above = `IF(ISNUMBER(${grade}),${mark}&CHAR(10),IF(ISERROR(${grade}),${grade},""))`;
      return { formula: `=IF(${cellReference(row, LEARNER, "column")}="","",${above}&${brief})` };
    },
  };
}

function legend(sheet: CreatedSheet): string {
  const briefs = Object.entries(sheet.words.minutes.briefs);
  const texts = briefs.map(([id, text]) => `${text} ${status[id as keyof typeof status].toLowerCase()}`);
  return [...texts, sheet.words.minutes.namedAlone].join(" · ");
}

function putDecision(sheet: CreatedSheet, layout: MinutesLayout, table: InputTable): void {
  const { decision } = layout;
  if (!decision) return;
  const rows = table.closing - table.first;
  const read = areaReference(area(ROWS.headings, layout.row, rows + 2, layout.spill - 1 - layout.row), "both");
  putSpilledResult(
    sheet,
    ROWS.headings,
    layout.spill,
    `=CNAM.${decision.id}(${read},${sheet.rules})`,
    decision.results,
    rows + 1,
  );
  for (let row = table.first; row < table.closing; row += 1) {
    shortenings.forEach((index) => {
      sheet.draft.formula(row, layout.shortened + index, withoutFirstCitation(row, layout.shortened + index - 1));
    });
  }
  const { admitted, session2, adjourned, pending } = marksMessages.decision;
  sheet
    .colour(area(table.first, LEARNER + 1, rows), [admitted], sheetPalette.verdict.validated)
    .colour(area(table.first, LEARNER + 1, rows), [session2], sheetPalette.verdict.resit)
    .colour(area(table.first, LEARNER + 1, rows), [adjourned], sheetPalette.verdict.refused)
    .colour(area(table.first, LEARNER + 1, rows), [pending], sheetPalette.verdict.pending);
}

/** The reasons less the text that the first of them cites, wherever it is cited: the minutes name each text once. */
function withoutFirstCitation(row: number, column: number): string {
  const reasons = cellReference(row, column);
  const cited = `MID(${reasons},FIND(" (",${reasons}),FIND(")",${reasons})-FIND(" (",${reasons})+1)`;
  // In a copy that was frozen, no reason is a blank cell, which a formula reads as 0.
  return `=IF(ISERROR(FIND(" (",${reasons})),${reasons}&"",SUBSTITUTE(${reasons},${cited},""))`;
}

/**
 * What is named alone is not validated, as the legend says; what would be cut is counted, and stands whole on the right.
 */
function briefReasons(sheet: CreatedSheet, layout: MinutesLayout, reasons: ResultColumn): TableColumn {
  const { listSeparator: end } = marksMessages;
  const notValidated = marksMessages.reasons["unit.notValidated"]({ unit: "" });
  return {
    heading: reasons.heading,
    isComputed: true,
    style: { wrap: true },
    content: (_, row) => {
      const long = cellReference(row, layout.shortened + CITATIONS - 1);
      const closed = `SUBSTITUTE(${long}&"${end}","${notValidated}${end}","${end}")`;
      const count = `(LEN(${closed})-LEN(SUBSTITUTE(${closed},"${end}","")))/${end.length}`;
      const brief = `LEFT(${closed},LEN(${closed})-${end.length})`;
      const isLong = `LEN(${closed})-${end.length}>${layout.longestReasons}`;
      return {
        formula: `=IF(${cellReference(row, LEARNER, "column")}="","",IF(${isLong},${count}&"${sheet.words.minutes.manyReasons}",${brief}))`,
      };
    },
  };
}

/** Each condition of the decision with its text, once; gives the row that follows. */
function putTexts(sheet: CreatedSheet, row: number, decision: Decision | null): number {
  const { convention } = sheet.request;
  const conditions = Object.entries(sheet.words.minutes.conditions).filter(([key]) => isSet(convention, key));
  if (decision?.id !== "DIPLOMA") return row;
  conditions.forEach(([key, label], index) => {
    sheet.remark(row + index, 0, label);
    sheet.draft
      .formula(row + index, 1, `=CNAM.SOURCE("${key}",${sheet.rules})`)
      .style(area(row + index, 1), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" });
  });
  return row + conditions.length;
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

/** The names typed on the marks sheet so far; the others are chosen in its list, where a name is one cell. */
function learnerColumn(sheet: CreatedSheet, source: MarksSource): TableColumn {
  const { entries, minutes } = sheet.words;
  const [column = 0] = source.learner;
  const isOneColumn = source.learner.length === 1;
  return {
    heading: toolWords[sheet.request.locale].marks.headings.learner,
    content: (index) => source.named[index]?.name,
    style: { bold: true, wrap: true },
    ...(isOneColumn && {
      entry: {
        rule: { kind: "list", source: `=${sourceColumn(source, column)}` },
        allowBlank: true,
        onError: "warning",
        errorTitle: entries.choiceTitle,
        errorMessage: minutes.chooseLearner,
      },
    }),
  };
}

/** Where the learner stands on the marks sheet: `#N/A` for a name that is nobody's there, or several people's. */
function rowColumn(sheet: CreatedSheet, source: MarksSource): TableColumn {
  return {
    heading: sheet.words.minutes.row,
    isComputed: true,
    style: { color: sheetPalette.quiet, horizontal: "center" },
    content: (_, row) => {
      const name = cellReference(row, LEARNER, "column");
      return { formula: `=IF(${name}="","",${rowOfName(source, name)})` };
    },
  };
}

/** The grade and the status of a unit, found by the learner's name: rows may be sorted on either sheet. */
function unitColumns(layout: MinutesLayout, index: number): readonly TableColumn[] {
  const { source } = layout;
  const unit = source.units[index];
  if (!unit) return [];
  const found = (row: number, column: number): string =>
    `INDEX(${sourceColumn(source, column)},${cellReference(row, layout.row, "column")})`;
  const isBlank = (row: number): string => `${cellReference(row, layout.row, "column")}=""`;
  const isFound = (row: number): string => `ISNUMBER(${cellReference(row, layout.row, "column")})`;
  const center = { horizontal: "center" } as const;
  const { grade } = unit;
  const gradeAt = (row: number): CellInput => {
    if (grade === null) return undefined;
    const read = found(row, grade);
    return { formula: `=IF(${isBlank(row)},"",IF(AND(${isFound(row)},ISNA(${read})),"",${read}))` };
  };
  return [
    {
      heading: unit.code,
      isComputed: true,
      format: "0.0#",
      style: center,
      // A grade that waits for a mark is #N/A on the marks sheet; a name that is not there stays an error.
      content: (_, row) => gradeAt(row),
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

function styleUnits(sheet: CreatedSheet, layout: MinutesLayout, rows: number): void {
  const units = layout.source.units.length;
  if (units === 0) return;
  sheet.draft.style(area(ROWS.headings, layout.firstUnit, 1, units), { horizontal: "center", rotation: UPRIGHT });
  colourStatuses(
    sheet,
    layout.source.units.map((_, index) => area(ROWS.headings + 1, layout.gradeOf(index) + 1, rows)),
  );
}

/** Gives the row that follows. */
function putSignatures(sheet: CreatedSheet, row: number): number {
  const { president, members, signatures } = sheet.words.minutes;
  sheet.draft
    .put(row, 0, signatures)
    .put(row + 1, 0, president)
    .put(row + 2, 0, members)
    .style(area(row, 0), { bold: true, fontSize: 10 })
    .style(area(row + 1, 0, 2), { fontSize: 10 })
    .heights({ [row + 1]: 40, [row + 2]: 40 });
  return row + 3;
}
