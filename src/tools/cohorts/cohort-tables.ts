/** The tables of marks that cohorts are gathered from: those of the workbook, and those of files that the user gives. */
import type { Convention } from "../../conventions/types";
import { attachWords } from "../../i18n/panels/attach";
import { fold, withoutEnd } from "../../spreadsheet/cell/text";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { settingOf } from "../../workbook/model-edit/settings-sheet";
import { attachmentOf, type Attachment } from "../attach/attachment";
import { catalogueCodes } from "../attach/diploma-decision";
import type { UnitFormulas } from "../attach/result-columns";
import { areaReference } from "../cell-reference";
import { isChartSheet } from "../charts/chart-sheet-mark";
import { readMarksSheet, type OwnMarksSheet } from "../create/own-marks-sheet";
import { gridOfSheet } from "../import/grid";
import { learnersOf, type Learner } from "../import/learners";
import { readTable, tablesOf } from "../reading/read-sheet";
import type { TableReading } from "../reading/sheet-reading";
import { correctionsSetting, readCorrections } from "../recognise/corrections";
import { headingRole } from "../recognise/heading-role";
import { placeOf, type CohortPlace } from "./cohort-place";

/** What becomes of a unit: the column of its statuses where they are computed already, else the marks they come from. */
export type CohortResults =
  | { readonly kind: "statuses"; readonly column: number }
  | { readonly kind: "marks"; readonly attachment: Attachment; readonly unit: UnitFormulas };

export interface CohortUnit {
  readonly code: string;
  /** What the headings call it beside its code; `""` where they give the code alone. */
  readonly title: string;
  readonly results: CohortResults;
}

/** Why nothing can be counted in a table yet: « Brancher » asks, or has to regroup its rows on a sheet first. */
export type CohortProblem = "questions" | "apart";

export interface CohortTable {
  /** The same for the same table at each reading. */
  readonly id: string;
  /** The name of the file; `null` for the workbook itself. */
  readonly file: string | null;
  readonly sheet: SheetModel;
  /** `A3:F25` */
  readonly range: string;
  /** The rows of learners, from 0. */
  readonly rows: readonly number[];
  readonly place: CohortPlace;
  readonly learners: readonly Learner[];
  readonly units: readonly CohortUnit[];
  readonly problem: CohortProblem | null;
}

/** @param file `null` for the workbook that the gathering is written in, whose formulas will follow its tables */
export function cohortTables(
  workbook: WorkbookModel,
  convention: Convention,
  file: string | null = null,
): readonly CohortTable[] {
  return workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isChartSheet(sheet))
    .flatMap((sheet) => {
      const own = readMarksSheet(sheet);
      return own ? ownTable(sheet, own, file) : readTables(workbook, sheet, convention, file);
    });
}

/** A sheet of the tool « Notes »: nobody is named in it before it is filled in. */
function ownTable(sheet: SheetModel, own: OwnMarksSheet, file: string | null): readonly CohortTable[] {
  const rows = own.named.map(({ index }) => own.first + index);
  const [first] = rows;
  const [table] = tablesOf(sheet);
  if (first === undefined) return [];
  const area = { row: own.first, column: own.learner, rows: own.last - own.first, columns: 1 };
  return [
    {
      id: idOf(file, sheet, area.row),
      file,
      sheet,
      range: areaReference(area),
      rows,
      place: table ? placeOf(sheet, table, file) : { centre: null, year: null },
      learners: learnersOf(gridOfSheet(sheet), { fullName: own.learner }, rows),
      units: own.units.map(({ code, status }) => ({
        code,
        title: "",
        results: { kind: "statuses", column: status },
      })),
      problem: null,
    },
  ];
}

function readTables(
  workbook: WorkbookModel,
  sheet: SheetModel,
  convention: Convention,
  file: string | null,
): readonly CohortTable[] {
  const corrections = readCorrections(settingOf(workbook, correctionsSetting(sheet.name)));
  const codes = catalogueCodes(convention);
  return tablesOf(sheet).flatMap((found) => {
    const reading = readTable(sheet, found, { corrections, codes });
    const attachment = attachmentOf(reading, convention);
    if (!attachment.isServed || reading.people.rows.length === 0 || attachment.units.length === 0) return [];
    return [tableOf(reading, attachment, file)];
  });
}

function tableOf(reading: TableReading, attachment: Attachment, file: string | null): CohortTable {
  const { sheet, found, people } = reading;
  const units = attachment.units.map((unit) => unitOf(reading, attachment, unit));
  const areComputed = units.every(({ results }) => results.kind === "statuses");
  // What formulas of this workbook read is on its sheets: rows regrouped in thought are on none.
  const isApart = attachment.made !== undefined && file === null;
  const problem = areComputed ? null : attachment.questions.length > 0 ? "questions" : isApart ? "apart" : null;
  return {
    id: idOf(file, sheet, found.area.row),
    file,
    sheet,
    range: areaReference(found.area),
    rows: found.dataRows,
    place: placeOf(sheet, found, file),
    learners: learnersOf(gridOfSheet(sheet), people.who.value, people.rows),
    units,
    problem,
  };
}

function idOf(file: string | null, { name }: SheetModel, row: number): string {
  return JSON.stringify([file, name, row]);
}

function unitOf(reading: TableReading, attachment: Attachment, unit: UnitFormulas): CohortUnit {
  const { name } = unit.unit;
  const code = name ?? reading.sheet.name;
  const headings = (["fr", "en"] as const).map((locale) => foldHeading(attachWords[locale].headings.status(name)));
  const column = headings.map((heading) => attachment.present.get(heading)).find((one) => one !== undefined);
  const results: CohortResults =
    column !== undefined && attachment.made === undefined
      ? { kind: "statuses", column }
      : { kind: "marks", attachment, unit };
  return { code, title: titleBeside(reading, code, unit.unit.marks[0]), results };
}

/** « Droit social » of « USSA24 – Droit social · CC »; an assessment is no title. */
function titleBeside({ found }: TableReading, code: string, column: number | undefined): string {
  const [over = ""] = found.columns.find((one) => one.column === column)?.labels ?? [];
  const at = fold(over).indexOf(fold(code));
  if (at < 0 || fold(over).length !== over.length) return "";
  const around = `${over.slice(0, at)} ${over.slice(at + code.length)}`;
  const title = withoutEnd(around.replace(LEADING, ""), SIGN);
  return headingRole(title) === null && /\p{L}{3}/u.test(title) ? title : "";
}

const SIGN = /[\s:;,.–—()-]/u;
const LEADING = /^[\s:;,.–—()-]+/u;
