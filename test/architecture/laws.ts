/**
 * The laws of the architecture, stated apart from the lint rules of `scripts/lint/` so that neither can be loosened
 * alone. Each law reads one source and says what breaks it.
 */
import path from "node:path";
import type { SourceFile } from "./source-files";
import { functionsOver, importsOf, literalsOf, namesOf } from "./syntax";

export type Law = (file: SourceFile) => string[];

const ADAPTERS = ["src/workbook/excel/", "src/workbook/univer/", "src/workbook/memory/"];

/** Whether a file is in one of the folders; a folder imported by its own name is in itself. */
function isIn(file: string, ...folders: string[]): boolean {
  return folders.some((folder) => `${file}/`.startsWith(folder));
}

/** The entries of bundles, which alone choose an adapter. */
function isRoot(file: string): boolean {
  return isIn(file, "src/atelier/", "src/cli/") || file === "src/taskpane/main.ts" || file === "src/functions/main.ts";
}

/** What each folder may import of ours; folders that are not listed are held by the prohibitions below alone. */
const OWN: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  "src/rules/": { values: [], types: [] },
  "src/conventions/": { values: [], types: ["src/rules/"] },
  "src/spreadsheet/": { values: ["src/rules/", "src/i18n/"], types: [] },
  "src/functions/": { values: ["src/rules/", "src/conventions/", "src/i18n/", "src/spreadsheet/"], types: [] },
};

/** Where a package may be imported as a value. */
const PACKAGES: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^@univerjs\//, ["src/workbook/univer/"]],
  [/^(?:react|react-dom|rxjs)(?:\/|$)/, ["src/workbook/univer/"]],
  [/^chart\.js(?:\/|$)/, ["src/charts/", "src/workbook/univer/", "src/taskpane/"]],
  [/^lit(?:\/|$)/, ["src/taskpane/", "src/atelier/"]],
  [/^fflate$/, ["src/atelier/"]],
  [/^node:/, ["src/cli/"]],
  [/^d3-array$/, ["src/functions/marks/"]],
  [/^papaparse$/, ["src/tools/import/"]],
  [/^ical-generator$/, ["src/tools/calendar-file/"]],
];

/** Imports go from the edges to the rules, never back. */
export const importDirection: Law = (file) =>
  importsOf(file).flatMap(({ specifier, typeOnly }) => {
    const isOwn = specifier.startsWith(".");
    const target = isOwn ? path.posix.join(path.posix.dirname(file.path), specifier) : specifier;
    const broken = isOwn ? breaksOwn(file.path, target, typeOnly) : !typeOnly && breaksPackage(file.path, target);
    return broken ? [`${file.path} imports ${target}`] : [];
  });

function breaksOwn(file: string, target: string, typeOnly: boolean): boolean {
  const folder = Object.keys(OWN).find((one) => isIn(file, one));
  const allowed = folder === undefined || isRoot(file) ? undefined : OWN[folder];
  if (allowed && !isIn(target, folder ?? "", ...allowed.values, ...(typeOnly ? allowed.types : []))) return true;
  if (!isIn(target, "src/")) return true;
  // The command line opens the files that the Atelier opens.
  const opensFiles = isIn(target, "src/atelier/xlsx/") && isIn(file, "src/cli/");
  if (isIn(target, "src/atelier/") && !isIn(file, "src/atelier/") && !opensFiles) return true;
  const adapter = ADAPTERS.find((one) => isIn(target, one));
  if (adapter && !isIn(file, adapter) && !isRoot(file)) return true;
  const view = ["src/taskpane/", "src/commands/"].find((one) => isIn(target, one));
  return view !== undefined && !isIn(file, view) && !isRoot(file);
}

function breaksPackage(file: string, name: string): boolean {
  const [, folders] = PACKAGES.find(([pattern]) => pattern.test(name)) ?? [];
  return !folders || !isIn(file, ...folders);
}

const HOST = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const PAGE = ["window", "document", "navigator", "location", "localStorage", "sessionStorage", "HTMLElement"];
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"];
const CLOCK = ["Date", "performance", "setTimeout", "setInterval"];
const LOCALE = ["Intl", ".toLocaleString", ".toLocaleUpperCase", ".toLocaleLowerCase", ".localeCompare"];
const CHANCE = ["crypto", ".random"];

/** Rules and conventions give the same answer everywhere and always. */
export const purity: Law = (file) => {
  if (!isIn(file.path, "src/rules/", "src/conventions/")) return [];
  const names = namesOf(file);
  const banned = [...HOST, ...PAGE, ...NETWORK, ...CLOCK, ...LOCALE, ...CHANCE];
  return banned.filter((name) => names.has(name)).map((name) => `${file.path} uses ${name}`);
};

/** Office's globals are known to the Excel adapter and to the entries that look whether Excel is there. */
export const officeGlobals: Law = (file) => {
  if (isIn(file.path, "src/workbook/excel/", "src/taskpane/main.ts", "src/functions/main.ts")) return [];
  if (!HOST.some((name) => file.text.includes(name))) return [];
  const names = namesOf(file);
  return HOST.filter((name) => names.has(name)).map((name) => `${file.path} uses ${name}`);
};

/** A formatter made for each number costs a hundred times what using one does. */
export const formattersMadeOnce: Law = (file) =>
  namesOf(file).has(".toLocaleString") ? [`${file.path} uses .toLocaleString: see src/i18n/number-formatter.ts`] : [];

const MOST_LINES = 40;

/** What a function does is seen at one look: blank lines and comments are read too. */
export const shortFunctions: Law = (file) =>
  functionsOver(MOST_LINES, file).map(({ place, lines }) => `${place}: a function of ${lines} lines`);

const NEUTRAL_NUMBERS = new Set(["0", "1", "2", "0n", "1n", "2n"]);
const LAW_IN_TEXT = /\d{1,2}\/\d{1,2}\/(?:\d{2,4}|N)|\d{4}-\d{2}-\d{2}|\d\s*%/;

/** Thresholds, rates and dates come from the conventions: `rules/exact`, which is arithmetic, needs its powers. */
export const noLiteralLaw: Law = (file) => {
  if (!isIn(file.path, "src/rules/") || isIn(file.path, "src/rules/exact/")) return [];
  const { numbers, texts } = literalsOf(file);
  return [
    ...numbers
      .filter((number) => !NEUTRAL_NUMBERS.has(number))
      .map((number) => `${file.path} holds the number ${number}`),
    ...texts.filter((text) => LAW_IN_TEXT.test(text)).map((text) => `${file.path} holds « ${text} »`),
  ];
};
