/** « Équipe et agréments »: who teaches what, who has to be approved, and what the convention asks of the team. */
import type { Convention } from "../../conventions/types";
import { team } from "../../functions/staffing/team";
import { moduleChoices, statusChoices, teamColumns, type TeamColumn } from "../../functions/staffing/team-columns";
import { createdSheetWords } from "../../i18n/created-sheets";
import type { Locale } from "../../i18n/locale";
import { governanceMessages } from "../../i18n/fr/messages/governance";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { idsUnder, isSet, openValues } from "./convention-keys";
import { CreatedSheet, GAP } from "./created-sheet";
import { headingOf, putInputTable, type TableColumn } from "./input-table";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";
import { errorsOf } from "../pass-errors";

const HEADING_ROW = 3;
const RESULT_WIDTHS = [240, 76, 80, 110, 300, 260];
/** The controls of a convention are a dozen at most. */
const RESULT_ROWS = 14;
const INSTRUCTORS_PER_UNIT = 3;
const FEWEST_ROWS = 24;

const WIDTH: Readonly<Record<TeamColumn | "unitHours" | "needed", number>> = {
  instructor: 190,
  unit: 100,
  hours: 70,
  status: 190,
  approved: 96,
  party: 130,
  moduleKind: 100,
  kind: 80,
  unitHours: 80,
  needed: 90,
};

export function checksTeam(convention: Convention): boolean {
  return isSet(convention, "staffing.approval.threshold");
}

export function createTeam(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].team;
  const units = idsUnder(convention, "unit.<CODE>");
  const rows = Math.max(FEWEST_ROWS, (units.length || request.units) * INSTRUCTORS_PER_UNIT);
  const ids = columnsOf(convention);
  const widths = [...ids.map((id) => WIDTH[id]), GAP, ...RESULT_WIDTHS];
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    widths,
  );
  const columns = ids.map((id) => teamColumn(sheet, id, units, ids, rows));
  const table = putInputTable(sheet, HEADING_ROW, 0, columns, rows);
  const result = ids.length + 1;
  const formula = `=CNAM.TEAM(${table.reference},${sheet.rules})`;
  putSpilledResult(sheet, HEADING_ROW, result, formula, team.description.results, RESULT_ROWS);
  const verdicts = area(HEADING_ROW + 1, result + VERDICT, RESULT_ROWS);
  const { verdict } = governanceMessages;
  sheet
    .colour(verdicts, [verdict.met], sheetPalette.verdict.validated)
    .colour(verdicts, [verdict.toCheck], sheetPalette.verdict.near)
    .colour(verdicts, [verdict.notMet], sheetPalette.verdict.refused);
  colourMissing(sheet, ids, rows);
  sheet.tellInsertion(table.closing + 1);
  sheet.draft.freeze(HEADING_ROW + 1, 1);
  return sheet.print("landscape", HEADING_ROW).plan(words.plan);
}

const VERDICT = 3;

type SheetColumn = keyof typeof WIDTH;

function columnsOf(convention: Convention): readonly SheetColumn[] {
  const splits = openValues(convention, "staffing.hoursSplit.<party>").length > 0;
  const kinds = isSet(convention, "staffing.tradeModules.professionalsOnly");
  return [
    "instructor",
    "unit",
    "hours",
    "status",
    "approved",
    ...(splits ? (["party"] as const) : []),
    ...(kinds ? (["moduleKind"] as const) : []),
    "unitHours",
    "needed",
  ];
}

function teamColumn(
  sheet: CreatedSheet,
  id: SheetColumn,
  units: readonly string[],
  ids: readonly SheetColumn[],
  rows: number,
): TableColumn {
  const { team: words } = sheet.words;
  switch (id) {
    case "unitHours":
      return {
        heading: words.unitHours,
        isComputed: true,
        format: "General",
        content: (_, row) => unitHours(ids, row, rows),
      };
    case "needed":
      return {
        heading: words.needed,
        isComputed: true,
        style: { horizontal: "center" },
        content: (_, row) => needsApproval(sheet, ids, row),
      };
    default: {
      const heading = headingOf(teamColumns, id, sheet.request.locale);
      const entry = ENTRY[id]?.(sheet, units);
      return { heading, ...(entry && { entry }), ...(id === "hours" && { format: "General" }) };
    }
  }
}

/** The hours of the line's unit, whoever teaches them. */
function unitHours(ids: readonly SheetColumn[], row: number, rows: number): { readonly formula: string } {
  const range = (column: SheetColumn): string =>
    areaReference(area(HEADING_ROW + 1, ids.indexOf(column), rows + 1), "both");
  const unit = cellReference(row, ids.indexOf("unit"));
  return {
    formula: `=IF(${unit}="","",SUMIF(${range("unit")},${unit},${range("hours")})+${errorsOf(range("unit"))})`,
  };
}

function needsApproval(
  { rules }: CreatedSheet,
  ids: readonly SheetColumn[],
  row: number,
): { readonly formula: string } {
  const [hours, total] = [cellReference(row, ids.indexOf("hours")), cellReference(row, ids.indexOf("unitHours"))];
  return { formula: `=IF(${hours}="","",CNAM.APPROVAL(${hours},${total},${rules}))` };
}

type MakeEntry = (sheet: CreatedSheet, units: readonly string[]) => TableColumn["entry"];

/** What may be typed in a column; where nothing is said, anything. */
const ENTRY: Readonly<Partial<Record<TeamColumn, MakeEntry>>> = {
  unit: (sheet, units) =>
    units.length === 0 ? undefined : { ...sheet.choice(sheet.words.team.units, units), onError: "warning" },
  hours: ({ amount }) => amount,
  status: (sheet) => sheet.choice("status", labelsOf(statusChoices, sheet)),
  // A date may be typed instead.
  approved: ({ yesNo }) => ({ ...yesNo, onError: "none" }),
  moduleKind: (sheet) => sheet.choice("moduleKind", labelsOf(moduleChoices, sheet)),
  party: (sheet) => {
    const { convention, locale } = sheet.request;
    const parties = openValues(convention, "staffing.hoursSplit.<party>");
    const names = parties.map(({ parts, entry }) => entry.name?.[locale] ?? parts[0] ?? "");
    return sheet.choice(sheet.words.team.parties, names);
  },
};

function labelsOf(
  choices: readonly { readonly label: Readonly<Record<Locale, string>> }[],
  { request }: CreatedSheet,
): readonly string[] {
  return choices.map(({ label }) => label[request.locale]);
}

/** An instructor who has to be approved, and is not. */
function colourMissing(sheet: CreatedSheet, ids: readonly SheetColumn[], rows: number): void {
  const row = HEADING_ROW + 1;
  const target = area(row, ids.indexOf("needed"), rows);
  const needed = cellReference(row, target.column, "column");
  const approved = cellReference(row, ids.indexOf("approved"), "column");
  const isNot = `OR(${approved}="",UPPER(${approved})="NON",UPPER(${approved})="NO",${approved}=FALSE)`;
  const { refused, validated } = sheetPalette.verdict;
  const rule = (test: string, style: typeof refused | typeof validated): void => {
    sheet.draft.conditionalFormat({
      areas: [target],
      rule: { kind: "formula", formula: `=${test}` },
      style,
      stopIfTrue: true,
    });
  };
  rule(`AND(${needed}=TRUE,${isNot})`, refused);
  rule(`${needed}=TRUE`, validated);
}
