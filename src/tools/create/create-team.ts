/** « Équipe et agréments »: who teaches what, who has to be approved, and what the convention asks of the team. */
import type { Convention } from "../../conventions/types";
import { team } from "../../functions/staffing/team";
import { moduleChoices, statusChoices, teamColumns, type TeamColumn } from "../../functions/staffing/team-columns";
import { createdSheetWords } from "../../i18n/created-sheets";
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
  const { convention, locale } = sheet.request;
  const { team: words } = sheet.words;
  const at = (row: number, column: SheetColumn): string => cellReference(row, ids.indexOf(column));
  switch (id) {
    case "unitHours":
      return { heading: words.unitHours, isComputed: true, format: "General", content: (_, row) => unitHours(row) };
    case "needed":
      return {
        heading: words.needed,
        isComputed: true,
        style: { horizontal: "center" },
        content: (_, row) => ({
          formula: `=IF(${at(row, "hours")}="","",CNAM.APPROVAL(${at(row, "hours")},${at(row, "unitHours")},${sheet.rules}))`,
        }),
      };
    default: {
      const heading = headingOf(teamColumns, id, locale);
      const entry = entryOf(id);
      return { heading, ...(entry && { entry }), ...(id === "hours" && { format: "General" }) };
    }
  }

  function unitHours(row: number): { readonly formula: string } {
    const range = (column: SheetColumn): string =>
      areaReference(area(HEADING_ROW + 1, ids.indexOf(column), rows + 1), "both");
    const unit = at(row, "unit");
    return {
      formula: `=IF(${unit}="","",SUMIF(${range("unit")},${unit},${range("hours")})+${errorsOf(range("unit"))})`,
    };
  }

  function entryOf(column: TeamColumn): TableColumn["entry"] {
    if (column === "unit") {
      return units.length === 0 ? undefined : { ...sheet.choice(words.units, units), onError: "warning" };
    }
    if (column === "hours") return sheet.amount;
    if (column === "status")
      return sheet.choice(
        "status",
        statusChoices.map(({ label }) => label[locale]),
      );
    // A date may be typed instead.
    if (column === "approved") return { ...sheet.yesNo, onError: "none" };
    if (column === "moduleKind")
      return sheet.choice(
        "moduleKind",
        moduleChoices.map(({ label }) => label[locale]),
      );
    if (column !== "party") return undefined;
    const parties = openValues(convention, "staffing.hoursSplit.<party>");
    return sheet.choice(
      words.parties,
      parties.map(({ parts, entry }) => entry.name?.[locale] ?? parts[0] ?? ""),
    );
  }
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
