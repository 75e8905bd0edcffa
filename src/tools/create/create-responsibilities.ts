/** « Logigramme »: who answers for each operation; only the lines that the text leaves free can be filled in. */
import type { Convention, ConventionValue } from "../../conventions/types";
import { createdSheetWords } from "../../i18n/created-sheets";
import { typographic } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { openValues } from "./convention-keys";
import { CreatedSheet, ROW_HEIGHT } from "./created-sheet";
import type { SheetRequest } from "./sheet-request";
import { errorsOf } from "../pass-errors";

const OPERATION_WIDTH = 330;
const ACTOR_WIDTH = 92;
const CHECK_WIDTH = 220;
const HEADING_ROW = 3;
/** Someone answers for the operation, alone or with another, or validates it. */
const NOT_CONCERNED = "NC";
const QUIET = { color: sheetPalette.quiet };
const ANSWERING = ["R", "Co-R", "V"] as const;

export interface ResponsibilityLine {
  readonly id: string;
  readonly operation: string;
  readonly article: string;
  /** By actor: the code, or the codes to choose from. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

export function responsibilityLines(
  convention: Convention,
  locale: SheetRequest["locale"],
): readonly ResponsibilityLine[] {
  const lines = new Map<string, { first: ConventionValue; codes: Map<string, readonly string[]> }>();
  for (const { parts, entry } of openValues(convention, "responsibility.<line>.<actor>")) {
    const [id = "", actor = ""] = parts;
    const line = lines.get(id) ?? { first: entry, codes: new Map<string, readonly string[]>() };
    line.codes.set(actor, String(entry.value).split("|"));
    lines.set(id, line);
  }
  return [...lines].map(([id, { first, codes }]) => ({
    id,
    operation: typographic(first.name?.[locale] ?? id, locale),
    article: typographic(first.article, locale),
    codes,
  }));
}

export function createResponsibilities(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].responsibilities;
  const lines = responsibilityLines(convention, locale);
  const actors = [...new Set(lines.flatMap(({ codes }) => [...codes.keys()]))];
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    [OPERATION_WIDTH, ...actors.map(() => ACTOR_WIDTH), CHECK_WIDTH],
  );
  const names: Readonly<Record<string, string>> = words.actors;
  sheet
    .headings(HEADING_ROW, 0, [words.operation, ...actors.map((actor) => names[actor] ?? actor), words.check])
    .draft.style(area(HEADING_ROW, 1, 1, actors.length), { horizontal: "center" });
  const end = putLines(sheet, lines, actors);
  putLegend(sheet, end + 1);
  const checks = area(HEADING_ROW + 1, actors.length + 1, end - HEADING_ROW - 1);
  sheet
    .colour(checks, [words.toChoose], sheetPalette.verdict.near)
    .colour(checks, [words.notOpposite, words.nobody], sheetPalette.verdict.refused)
    .draft.freeze(HEADING_ROW + 1, 1)
    .protect();
  return sheet.print("portrait", HEADING_ROW).plan(words.plan);
}

/** The lines under the headings of their parts; gives the row that follows. */
function putLines(sheet: CreatedSheet, lines: readonly ResponsibilityLine[], actors: readonly string[]): number {
  let row = HEADING_ROW + 1;
  let article = "";
  for (const line of lines) {
    if (line.article !== article) {
      article = line.article;
      sheet.section(row, article);
      row += 1;
    }
    putLine(sheet, row, line, actors);
    row += 1;
  }
  return row;
}

function putLine(sheet: CreatedSheet, row: number, line: ResponsibilityLine, actors: readonly string[]): void {
  const check = actors.length + 1;
  const isFree = (actor: string): boolean => (line.codes.get(actor)?.length ?? 0) > 1;
  sheet.body(area(row, 0, 1, check + 1));
  sheet.draft.put(row, 0, line.operation).style(area(row, 0), { wrap: true });
  sheet.draft.style(area(row, 1, 1, actors.length), { horizontal: "center" });
  actors.forEach((actor, index) => {
    const codes = line.codes.get(actor) ?? [];
    const cell = area(row, 1 + index);
    const [code] = codes;
    if (codes.length === 1) {
      sheet.draft.put(row, cell.column, code).style(cell, code === NOT_CONCERNED ? QUIET : { bold: true });
    } else
      sheet.inputs(cell, sheet.choice(`${line.id}.${actor}`, codes)).draft.style(cell, { locked: false, bold: true });
  });
  const free = actors.flatMap((actor, index) => (isFree(actor) ? [cellReference(row, 1 + index)] : []));
  sheet.draft
    .formula(row, check, checkFormula(sheet, areaReference(area(row, 1, 1, actors.length)), free))
    .style(area(row, check), { color: sheetPalette.quiet })
    .heights({ [row]: Math.max(ROW_HEIGHT, sheet.heightOf(line.operation, 0)) });
}

/** A free line is to be chosen, its codes opposite; and every line has someone who answers or validates. */
function checkFormula(sheet: CreatedSheet, codes: string, free: readonly string[]): string {
  const words = sheet.words.responsibilities;
  const answering = ANSWERING.map((code) => `COUNTIF(${codes},"${code}")`).join("+");
  const whole = `IF(${answering}+${errorsOf(codes)}=0,"${words.nobody}","${words.fine}")`;
  if (free.length === 0) return `=${whole}`;
  const isBlank = `OR(${free.map((cell) => `${cell}=""`).join(",")})`;
  const [first = "", second] = free;
  if (second === undefined) return `=IF(${isBlank},"${words.toChoose}",${whole})`;
  return `=IF(${isBlank},"${words.toChoose}",IF(${first}=${second},"${words.notOpposite}",${whole}))`;
}

function putLegend(sheet: CreatedSheet, row: number): void {
  const { legendHeading, legend, unprotect } = sheet.words.responsibilities;
  sheet.section(row, legendHeading);
  [...legend, unprotect].forEach((line, index) => sheet.remark(row + 1 + index, 0, line));
}
