/** « Adhésion »: a member's collège, commissions and commitments, and what the two texts say of signing and leaving. */
import { definitionOf } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { createdSheetWords } from "../../i18n/created-sheets";
import { typographic } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, areaReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { openValues, valueOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT } from "./created-sheet";
import type { SheetRequest } from "./sheet-request";
import { errorsOf } from "../pass-errors";

const WIDTHS = [330, 190, 170, 300];
const COLUMN = { label: 0, tick: 1, source: 2, other: 3 } as const;
const FIELD_ROW = 3;
const COLLEGE = "membership.college";
const TICK = "X";

export function hasMembership(convention: Convention): boolean {
  return valueOf(convention, COLLEGE) !== undefined;
}

export function createMembership(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].membership;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    WIDTHS,
  );
  const first = putMember(sheet);
  const labels = (key: string): readonly string[] =>
    openValues(convention, key).map(({ parts, entry }) => typographic(entry.name?.[locale] ?? parts.join(" "), locale));
  const commissions = [
    ...labels("membership.commission.<commission>"),
    ...labels("membership.commission.territory.<commission>"),
  ];
  let row = putBoxes(sheet, first, words.commissions, commissions);
  row = putBoxes(sheet, row, words.campus, labels("membership.campus.<axis>"));
  row = putBoxes(sheet, row, words.member, labels("membership.member.<axis>"));
  row = putBoxes(sheet, row, words.axes, words.strategicAxes[convention.id] ?? []);
  row = putTexts(sheet, row);
  putDocuments(sheet, row);
  sheet.draft.freeze(FIELD_ROW, 0);
  return sheet.print("portrait").plan(words.plan);
}

/** Who joins, in which collège; gives the row that follows. */
function putMember(sheet: CreatedSheet): number {
  const { membership: words } = sheet.words;
  const { locale } = sheet.request;
  const domain = definitionOf(COLLEGE)?.domain;
  const colleges = domain?.type === "choice" ? domain.choices.map(({ label }) => label[locale]) : [];
  sheet.field(FIELD_ROW, words.name, undefined);
  sheet.field(FIELD_ROW + 1, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT });
  const college = sheet.field(FIELD_ROW + 2, words.college, undefined, {
    entry: sheet.choice(words.college, colleges),
  });
  const one = colleges.map((label) => `${college}="${label}"`).join(",");
  const check = { formula: `=IF(OR(${one}),"${words.oneCollege}","${words.chooseCollege}")` };
  sheet.field(FIELD_ROW + 3, words.check, check, { isComputed: true });
  const target = area(FIELD_ROW + 3, COLUMN.tick);
  sheet
    .colour(target, [words.chooseCollege], sheetPalette.verdict.near)
    .colour(target, [words.oneCollege], sheetPalette.verdict.validated);
  return FIELD_ROW + 5;
}

/** Lines to tick under a heading that counts them; gives the row that follows, after a blank one. */
function putBoxes(sheet: CreatedSheet, row: number, title: string, labels: readonly string[]): number {
  if (labels.length === 0) return row;
  const boxes = area(row + 1, COLUMN.tick, labels.length);
  const count = `(COUNTIF(${areaReference(boxes)},"${TICK}")+${errorsOf(areaReference(boxes))})`;
  sheet.section(row, title, 0, 2).body(area(row + 1, 0, labels.length, 2));
  sheet.inputs(boxes, sheet.choice("tick", [TICK]));
  sheet.draft
    .formula(row, COLUMN.tick, `=${count}&"${sheet.words.membership.outOf}${labels.length}"`)
    .style(area(row, COLUMN.tick), { horizontal: "center" })
    .style(boxes, { horizontal: "center", bold: true });
  labels.forEach((label, index) => {
    sheet.draft
      .put(row + 1 + index, COLUMN.label, label)
      .style(area(row + 1 + index, COLUMN.label), { wrap: true })
      .heights({ [row + 1 + index]: sheet.heightOf(label, COLUMN.label) });
  });
  return row + labels.length + 2;
}

/** What holds, its article, and the other text where they differ. */
function putTexts(sheet: CreatedSheet, row: number): number {
  const { convention, locale } = sheet.request;
  const { membership: words } = sheet.words;
  const { matter, held, source, other } = words.texts;
  const keys = ["membership.signatories", "membership.exclusion", "calendar.budgetForecast.responsible"].filter(
    (key) => valueOf(convention, key) !== undefined,
  );
  sheet
    .section(row, words.texts.heading)
    .headings(row + 1, 0, [matter, held, source, other])
    .body(area(row + 2, 0, keys.length, WIDTHS.length));
  keys.forEach((key, index) => {
    const value = valueOf(convention, key);
    const label = key.startsWith("calendar.") ? words.budgetChain : (definitionOf(key)?.label[locale] ?? key);
    const readings = (value?.alternatives ?? []).map((one) => `${String(one.value)} — ${one.reading[locale]}`);
    const line = row + 2 + index;
    const text = typographic(readings.join("\n"), locale);
    sheet.draft
      .put(line, 0, typographic(label, locale))
      .formula(line, COLUMN.tick, `=CNAM.RULE("${key}",${sheet.rules})`)
      .formula(line, COLUMN.source, `=CNAM.SOURCE("${key}",${sheet.rules})`)
      .put(line, COLUMN.other, text === "" ? undefined : text)
      .style(area(line, 0, 1, WIDTHS.length), { wrap: true, vertical: "top" })
      .heights({ [line]: Math.max(40, sheet.heightOf(text, COLUMN.other)) });
  });
  return row + keys.length + 3;
}

function putDocuments(sheet: CreatedSheet, row: number): void {
  const { documents, documentsHeading, signatures } = sheet.words.membership;
  const next = putBoxes(sheet, row, documentsHeading, documents);
  sheet.section(next, signatures.heading);
  sheet.headings(next + 1, 0, [signatures.campus, signatures.member]);
  sheet.draft.style(area(next + 2, 0, 1, 2), { border: SIGNATURE_BOX }).heights({ [next + 2]: 80 });
}

const edge = { line: "thin", color: sheetPalette.line } as const;
const SIGNATURE_BOX = { top: edge, right: edge, bottom: edge, left: edge };
