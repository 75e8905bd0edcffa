/** « Conseil de perfectionnement », or another body: its members on a day, what its text asks, and its votes. */
import type { Convention } from "../../conventions/types";
import { composition } from "../../functions/governance/composition";
import {
  memberColumns,
  presenceChoices,
  sideChoices,
  type MemberColumn,
} from "../../functions/governance/member-columns";
import { vote } from "../../functions/governance/vote";
import { createdSheetWords } from "../../i18n/created-sheets";
import { governanceMessages } from "../../i18n/fr/messages/governance";
import { typographic } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { openValues, textOf, valueOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP } from "./created-sheet";
import { headingOf, putInputTable, type InputTable, type TableColumn } from "./input-table";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";
import { errorsOf } from "../pass-errors";

const FIELD_ROW = 3;
const TABLE_ROW = 10;
const RESULT_WIDTHS = [260, 82, 100, 96, 190];
const SPARE_MEMBERS = 6;
const FEWEST_MEMBERS = 12;
/** Headings, members beyond, quorum, parity, what is to fill in and words not understood, beside a category a role. */
const EXTRA_RESULT_ROWS = 7;
const VOTES = 8;
const PERFECTION_COUNCIL = "perfectionCouncil";

export interface ComposedBody {
  readonly id: string;
  readonly label: string;
}

interface Role {
  readonly label: string;
  /** Members to call when its condition holds. */
  readonly count: number;
}

/** The bodies whose roles the convention gives, the perfection council first. */
export function bodiesOf(convention: Convention): readonly ComposedBody[] {
  const ids = [...new Set(openValues(convention, "governance.<body>.<role>.min").map(({ parts }) => parts[0] ?? ""))];
  const sorted = ids.sort((a, b) => Number(b === PERFECTION_COUNCIL) - Number(a === PERFECTION_COUNCIL));
  return sorted.map((id) => ({ id, label: textOf(convention, `governance.${id}.label`) ?? id }));
}

export function createBody(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].body;
  const bodies = bodiesOf(convention);
  const body = bodies.find(({ id }) => id === request.body) ?? bodies[0];
  if (!body) throw new Error(`${convention.id} composes no body`);
  const roles = rolesOf(convention, body.id);
  const ids = columnsOf(convention, body.id);
  const widths = [260, 210, 110, ...ids.map(() => 120)];
  // The votes below have five columns of their own.
  while (widths.length < 5) widths.push(100);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: body.label, tab: sheetPalette.tab.dashboard, title: typographic(body.label, locale), help: words.help },
    [...widths, GAP, ...RESULT_WIDTHS],
  );
  const called = roles.flatMap(({ label, count }) => Array.from({ length: count }, () => label));
  const rows = Math.max(FEWEST_MEMBERS, called.length + SPARE_MEMBERS);
  const columns = memberTableColumns(sheet, roles, called, ids);
  const table = putInputTable(sheet, TABLE_ROW, 0, columns, rows);
  const result = widths.length + 1;
  const resultRows = roles.length + EXTRA_RESULT_ROWS;
  const name = putFields(sheet, body, table, rows);
  sheet.section(TABLE_ROW - 1, words.members, 0, columns.length);
  sheet.section(TABLE_ROW - 1, words.composition, result, RESULT_WIDTHS.length);
  const formula = `=CNAM.COMPOSITION(${table.reference},${name},${sheet.rules})`;
  putSpilledResult(sheet, TABLE_ROW, result, formula, composition.description.results, resultRows);
  colourMissing(sheet, result, resultRows);
  putVotes(sheet, Math.max(table.closing, TABLE_ROW + resultRows) + 3, result);
  sheet.tellInsertion(table.closing + 1);
  sheet.draft.freeze(FIELD_ROW - 1, 0);
  return sheet.print("landscape").plan(words.plan(typographic(body.label, locale)));
}

function rolesOf(convention: Convention, body: string): readonly Role[] {
  return openValues(convention, "governance.<body>.<role>.min").flatMap(({ parts, entry }) => {
    const [of, role = ""] = parts;
    if (of !== body) return [];
    const path = `governance.${body}.${role}`;
    const label = textOf(convention, `${path}.label`) ?? role;
    const holds = (field: string): boolean | null => {
      const condition = textOf(convention, `${path}.${field}`);
      return condition === null ? null : valueOf(convention, condition)?.value === true;
    };
    const isCalled = holds("when") !== false && holds("unless") !== true;
    return [{ label, count: isCalled && typeof entry.value === "number" ? entry.value : 0 }];
  });
}

function countsSides(convention: Convention, body: string): boolean {
  return ["parity", "voteParity"].some((field) => valueOf(convention, `governance.${body}.${field}`)?.value === true);
}

/** What else has to be known of a member, for this body. */
function columnsOf(convention: Convention, body: string): readonly MemberColumn[] {
  const hasRole = (field: string, test: (value: unknown) => boolean): boolean =>
    openValues(convention, `governance.<body>.<role>.${field}`).some(
      ({ parts, entry }) => parts[0] === body && test(entry.value),
    );
  const isYes = (value: unknown): boolean => value === true;
  const isPerRegion = hasRole("manySites", (value) => typeof value === "number");
  return [
    ...(countsSides(convention, body) ? (["side"] as const) : []),
    ...(isPerRegion ? (["region"] as const) : []),
    ...(hasRole("perModality", isYes) ? (["modality"] as const) : []),
    ...(hasRole("external", isYes) ? (["teaches"] as const) : []),
  ];
}

function memberTableColumns(
  sheet: CreatedSheet,
  roles: readonly Role[],
  called: readonly string[],
  ids: readonly MemberColumn[],
): readonly TableColumn[] {
  const { locale } = sheet.request;
  const { body: words } = sheet.words;
  const heading = (id: MemberColumn): string => headingOf(memberColumns, id, locale);
  const labels = roles.map(({ label }) => label);
  return [
    { heading: heading("role"), content: (index) => called[index], entry: sheet.choice(words.roles, labels) },
    { heading: words.name },
    {
      heading: heading("presence"),
      // Nobody is there until the meeting: a blank would count as present.
      content: (index) => (called[index] === undefined ? undefined : presenceChoices[ABSENT]?.label[locale]),
      entry: sheet.choice(
        "presence",
        presenceChoices.map(({ label }) => label[locale]),
      ),
    },
    ...ids.map((id): TableColumn => {
      if (id === "side")
        return {
          heading: heading(id),
          entry: sheet.choice(
            "side",
            sideChoices.map(({ label }) => label[locale]),
          ),
        };
      return { heading: heading(id), ...(id === "teaches" && { entry: sheet.yesNo }) };
    }),
  ];
}

/** The meeting, and who was there; gives where the body is named. */
function putFields(sheet: CreatedSheet, body: ComposedBody, table: InputTable, rows: number): string {
  const { body: words } = sheet.words;
  const { locale, convention } = sheet.request;
  const name = sheet.field(FIELD_ROW, words.body, body.label, { isComputed: true });
  sheet.field(FIELD_ROW + 1, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT });
  const chair = chairOf(convention, body.id);
  sheet.field(FIELD_ROW + 2, words.chair, undefined);
  sheet.field(FIELD_ROW + 3, words.secretary, undefined);
  if (chair !== "") sheet.remark(FIELD_ROW + 4, 0, words.mayChair(chair));
  const presence = areaReference(area(table.first, 2, rows + 1), "both");
  const members = areaReference(area(table.first, 0, rows + 1), "both");
  const [, represented, absent] = presenceChoices.map(({ label }) => label[locale]);
  const count = (word: string | undefined): string =>
    `(COUNTIFS(${members},"?*",${presence},"${word ?? ""}")+${errorsOf(members, presence)})`;
  const counts: readonly (readonly [string, CellInput])[] = [
    // A blank is a member who is there.
    [words.present, { formula: `=COUNTIF(${members},"?*")-${count(represented)}-${count(absent)}` }],
    [words.represented, { formula: `=${count(represented)}` }],
    [words.absent, { formula: `=${count(absent)}` }],
  ];
  counts.forEach(([label, value], index) =>
    sheet.field(FIELD_ROW + index, label, value, { column: COUNT_COLUMN, isComputed: true }),
  );
  return name;
}

const COUNT_COLUMN = 3;
/** Among the choices of presence. */
const ABSENT = 2;

function chairOf(convention: Convention, body: string): string {
  const chair = textOf(convention, `governance.${body}.chair`) ?? "";
  return chair
    .split(";")
    .map((id) => textOf(convention, `governance.${body}.${id.trim()}.label`) ?? id.trim())
    .filter((label) => label !== "")
    .join(governanceMessages.or);
}

function colourMissing(sheet: CreatedSheet, column: number, rows: number): void {
  const target = area(TABLE_ROW + 1, column, rows, RESULT_WIDTHS.length);
  const missing = cellReference(target.row, column + 3, "column");
  const required = cellReference(target.row, column + 1, "column");
  const { refused, validated } = sheetPalette.verdict;
  for (const [formula, style] of [
    [`=AND(ISNUMBER(${missing}),${missing}>0)`, refused],
    [`=AND(ISNUMBER(${required}),${required}>0)`, validated],
  ] as const) {
    sheet.draft.conditionalFormat({ areas: [target], rule: { kind: "formula", formula }, style, stopIfTrue: true });
  }
}

function putVotes(sheet: CreatedSheet, row: number, result: number): void {
  const { body: words } = sheet.words;
  const { subject, yes, no, blanks, chairVote } = words.votes;
  const counted = { entry: sheet.count };
  const table = putInputTable(
    sheet,
    row + 1,
    0,
    [
      { heading: subject },
      { heading: yes, ...counted },
      { heading: no, ...counted },
      { heading: blanks, ...counted },
      { heading: chairVote, entry: sheet.choice("vote", words.votes.chairChoices) },
    ],
    VOTES,
  );
  const column = (index: number): string => areaReference(area(table.first, index, VOTES + 1), "both");
  const args = [1, 2, 3, 4].map(column);
  sheet.section(row, words.votes.heading, 0, 5).section(row, words.votes.result, result, 3);
  putSpilledResult(
    sheet,
    row + 1,
    result,
    `=CNAM.VOTE(${args.join(",")},${sheet.rules})`,
    vote.description.results,
    VOTES + 1,
  );
  const outcomes = area(table.first, result, VOTES + 1);
  sheet
    .colour(outcomes, [governanceMessages.adopted], sheetPalette.verdict.validated)
    .colour(outcomes, [governanceMessages.rejected], sheetPalette.verdict.refused);
}
