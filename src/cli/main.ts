/** `npm run cnam -- read FILE…`: what the tools read of workbooks, and would write, without a browser. */
import { conventionById, conventions } from "../conventions";
import type { Convention } from "../conventions/types";
import { atelierWords } from "../i18n/atelier";
import type { Locale } from "../i18n/locale";
import { importWords } from "../i18n/panels/import";
import { readingWords } from "../i18n/panels/reading";
import { catalogueCodes } from "../tools/attach/diploma-decision";
import { readSheet } from "../tools/reading/read-sheet";
import { attachReports, attachSheetText } from "./attach-report";
import { auditReport, auditText } from "./audit-report";
import { writeAttached } from "./attached-file";
import { formatRange } from "../workbook/address";
import { commandOf, type Command, type CommandName } from "./command-line";
import { importReports, importText } from "./import-report";
import { openFile, type Readable, type UnknownValue, type Unreadable } from "./opened-file";
import { REPORT_VERSION, sheetReport } from "./read-report";
import { returnMarks } from "./return-report";
import type { WorkbookModel } from "../workbook/model";
import { readText } from "./read-text";

const locale: Locale = "fr";

/** What a command says of a file, as JSON and as text. */
interface Said {
  readonly json: object;
  readonly text: readonly string[];
  readonly failed?: true;
}

/** @returns the exit status: 1 when a file cannot be opened, 2 when the command line does not read */
export async function main(args: readonly string[], print: (line: string) => void): Promise<number> {
  const command = commandOf(args);
  if (command === null || command.files.length === 0) {
    print(readingWords[locale].cli.usage);
    return 2;
  }
  const convention = conventionById(command.convention);
  if (!convention) {
    const ids = conventions.map(({ id }) => id);
    print(readingWords[locale].cli.unknownConvention(command.convention, ids.join(", ")));
    return 2;
  }
  const files: object[] = [];
  let status = 0;
  for (const file of command.files) {
    const opened = await openFile(file);
    if (opened.kind === "unreadable") status = 1;
    const said =
      opened.kind === "unreadable"
        ? unreadable(file, opened)
        : await SAYINGS[command.name](opened, convention, command);
    if (said.failed) status = 1;
    files.push({ file, ...said.json });
    const about = opened.kind === "unreadable" ? [] : aboutText(opened);
    if (!command.json) print([file, ...about, ...said.text].join("\n"));
  }
  if (command.json) print(JSON.stringify({ version: REPORT_VERSION, command: command.name, files }, null, 1));
  return status;
}

const SAYINGS: Readonly<
  Record<CommandName, (opened: Readable, convention: Convention, command: Command) => Promise<Said> | Said>
> = {
  read: (opened, convention) => {
    const codes = catalogueCodes(convention);
    const sheets = visible(opened).map((sheet) => sheetReport(readSheet(sheet, { codes }), locale));
    return { json: { ...aboutOf(opened), sheets }, text: sheets.flatMap((sheet) => readText(sheet, locale)) };
  },
  attach: async (opened, convention, { out, valuesOnly }) => {
    const sheets = visible(opened);
    const reports = await Promise.all(
      sheets.map((sheet) => attachReports(sheet, convention, locale, unknownOf(opened))),
    );
    const tables = reports.flat();
    const text = sheets.flatMap(({ name }, at) => attachSheetText(locale, name, reports[at] ?? []));
    if (out === null) return { json: { ...aboutOf(opened), tables }, text };
    const about = { convention, locale, out, valuesOnly, unknown: unknownOf(opened) };
    const written = await writeAttached(opened.workbook, about);
    if (written === null) {
      const problem = readingWords[locale].cli.notWritten(out);
      return {
        json: { ...aboutOf(opened), tables, out, problem: "notWritten", text: problem },
        text: [...text, `    ${problem}`],
        failed: true,
      };
    }
    return { json: { ...aboutOf(opened), tables, out, written }, text: [...text, outText(out, written)] };
  },
  return: (opened, _, { into, out }) => returnSaying(opened.workbook, into ?? "", out ?? ""),
  import: (opened) => {
    const sources = opened.kind === "text" ? [opened.grid] : visible(opened);
    const lists = sources.flatMap((source) => importReports(source, locale));
    return { json: { ...aboutOf(opened), lists }, text: lists.flatMap((list) => importText(list, locale)) };
  },
  audit: (opened, convention) => {
    const findings = auditReport(opened, convention, locale);
    return {
      json: { ...aboutOf(opened), findings },
      text: findings.length === 0 ? [`    ${readingWords[locale].cli.clean}`] : findings.map(auditText),
    };
  },
};

async function returnSaying(workbook: WorkbookModel, into: string, out: string): Promise<Said> {
  const returned = await returnMarks(workbook, into, out, locale);
  const text = returned.text.map((line) => `    ${line}`);
  return { json: returned, text, ...(returned.problem !== undefined && { failed: true as const }) };
}

function unreadable(file: string, problem: Unreadable): Said {
  const sentence = problemText(file, problem);
  return { json: { problem: problem.reason, text: sentence }, text: [`    ${sentence}`] };
}

function problemText(file: string, problem: Unreadable): string {
  const { cli } = readingWords[locale];
  const { failures } = atelierWords[locale];
  if (problem.reason === "commas") return cli.commas(file, problem.lines);
  if (problem.reason === "missing" || problem.reason === "emptyText") return cli[problem.reason](file);
  return problem.reason === "tooLarge" ? failures.unknown(file) : failures[problem.reason](file);
}

function outText(out: string, written: number): string {
  const { cli } = readingWords[locale];
  return `    ${written === 0 ? cli.nothingWritten : cli.written(out, written)}`;
}

function visible({ workbook }: Readable) {
  return workbook.sheets.filter(({ visibility }) => visibility === "visible");
}

function unknownOf(opened: Readable): readonly UnknownValue[] {
  return opened.kind === "workbook" ? opened.unknown : [];
}

const MOST_CELLS = 6;

function placeOf({ sheet, row, column }: UnknownValue): string {
  return formatRange({ sheet, row, column, rows: 1, columns: 1 });
}

function someOf(cells: readonly string[]): string {
  return `${cells.slice(0, MOST_CELLS).join(", ")}${cells.length > MOST_CELLS ? "…" : ""}`;
}

/** How a text was read, and what had to be mended. */
function aboutOf(opened: Readable): object {
  if (opened.kind !== "text") {
    const cells = opened.unknown.map(placeOf);
    return cells.length === 0
      ? {}
      : { withoutValue: { cells, text: readingWords[locale].cli.unknownFormulas(someOf(cells)) } };
  }
  const repairs = opened.repairs.map(({ kind, lines }) => ({
    kind,
    lines,
    text: importWords[locale].repairs[kind](lines),
  }));
  return { encoding: opened.encoding, ...(repairs.length > 0 && { repairs }) };
}

function aboutText(opened: Readable): readonly string[] {
  if (opened.kind !== "text") {
    const cells = opened.unknown.map(placeOf);
    return cells.length === 0 ? [] : [`    ${readingWords[locale].cli.unknownFormulas(someOf(cells))}`];
  }
  return opened.repairs.map(({ kind, lines }) => `    ${importWords[locale].repairs[kind](lines)}`);
}
