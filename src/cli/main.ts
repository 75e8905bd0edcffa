/** `npm run cnam -- read FILE…`: what the tools read of workbooks, and would write, without a browser. */
import { conventionById, conventions } from "../conventions";
import type { Convention } from "../conventions/types";
import { atelierWords } from "../i18n/atelier";
import { readingWords } from "../i18n/panels/reading";
import { catalogueCodes } from "../tools/attach/diploma-decision";
import { readSheet } from "../tools/reading/read-sheet";
import { attachReports, attachText } from "./attach-report";
import { auditReport, auditText } from "./audit-report";
import { writeAttached } from "./attached-file";
import { commandOf, type Command, type CommandName } from "./command-line";
import { importReport, importText } from "./import-report";
import { openFile, type OpenedFile } from "./opened-file";
import { REPORT_VERSION, sheetReport } from "./read-report";
import { readText } from "./read-text";

const locale = "fr";

/** What a command says of a file, as JSON and as text. */
interface Said {
  readonly json: object;
  readonly text: readonly string[];
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
        ? unreadable(opened, file)
        : await SAYINGS[command.name](opened, convention, command);
    files.push({ file, ...said.json });
    if (!command.json) print([file, ...said.text].join("\n"));
  }
  if (command.json) print(JSON.stringify({ version: REPORT_VERSION, command: command.name, files }, null, 1));
  return status;
}

type Readable = Exclude<OpenedFile, { readonly kind: "unreadable" }>;

const SAYINGS: Readonly<
  Record<CommandName, (opened: Readable, convention: Convention, command: Command) => Promise<Said> | Said>
> = {
  read: (opened, convention) => {
    const codes = catalogueCodes(convention);
    const sheets = visible(opened).map((sheet) => sheetReport(readSheet(sheet, { codes }), locale));
    return { json: { ...encodingOf(opened), sheets }, text: sheets.flatMap((sheet) => readText(sheet, locale)) };
  },
  attach: async (opened, convention, { out }) => {
    const reports = await Promise.all(visible(opened).map((sheet) => attachReports(sheet, convention, locale)));
    const tables = reports.flat();
    const text = tables.flatMap((table) => attachText(locale, table));
    if (out === null) return { json: { ...encodingOf(opened), tables }, text };
    const written = await writeAttached(opened.workbook, { convention, locale, out });
    return { json: { ...encodingOf(opened), tables, out, written }, text: [...text, outText(out, written)] };
  },
  import: (opened) => {
    const lists = (opened.kind === "text" ? [opened.grid] : visible(opened)).map(importReport);
    return { json: { ...encodingOf(opened), lists }, text: lists.flatMap(importText) };
  },
  audit: (opened, convention) => {
    const findings = auditReport(opened, convention, locale);
    return { json: { ...encodingOf(opened), findings }, text: findings.map(auditText) };
  },
};

function unreadable({ reason }: Extract<OpenedFile, { readonly kind: "unreadable" }>, file: string): Said {
  const sentence =
    reason === "missing"
      ? readingWords[locale].cli.missing(file)
      : reason === "tooLarge"
        ? atelierWords[locale].failures.unknown(file)
        : atelierWords[locale].failures[reason](file);
  return { json: { problem: reason, text: sentence }, text: [`    ${sentence}`] };
}

function outText(out: string, written: number): string {
  const { cli } = readingWords[locale];
  return `    ${written === 0 ? cli.nothingWritten : cli.written(out, written)}`;
}

function visible({ workbook }: Readable) {
  return workbook.sheets.filter(({ visibility }) => visibility === "visible");
}

function encodingOf(opened: Readable): object {
  return opened.kind === "text" ? { encoding: opened.encoding } : {};
}
