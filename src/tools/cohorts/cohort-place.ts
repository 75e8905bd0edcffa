/** Whose marks a table holds: its centre and its year, as its columns, its names and the lines over it say them. */
import { fold, wordsOf } from "../../spreadsheet/cell/text";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";

/** `null` where nothing says it, or where what says it disagrees: it is for the user to say. */
export interface CohortPlace {
  readonly centre: string | null;
  readonly year: string | null;
}

/** Longer lines over a table are sentences, which name other years than its own. */
const LONGEST_TITLE = 120;

/** @param file the name of the file, where the table is in no sheet of this workbook */
export function placeOf(sheet: SheetModel, table: FoundTable, file: string | null): CohortPlace {
  const texts = [sheet.name, ...titlesOver(sheet, table), ...(file === null ? [] : [file.replace(EXTENSION, "")])];
  return {
    centre: columnValue(sheet, table, CENTRES) ?? onlyOne(texts.flatMap(centreIn)),
    year: columnValue(sheet, table, YEARS) ?? yearOf(texts),
  };
}

const EXTENSION = /\.[a-z]{2,4}$/i;
const CENTRES: ReadonlySet<string> = new Set([
  "centre",
  "center",
  "site",
  "antenne",
  "campus",
  "lieu",
  "lieu de formation",
]);
const YEARS: ReadonlySet<string> = new Set(["annee", "millesime", "annee universitaire", "annee scolaire", "year"]);

function titlesOver({ cells }: SheetModel, { headings }: FoundTable): readonly string[] {
  return Array.from({ length: Math.max(0, headings.first) }, (_, row) => Object.values(cells[row] ?? {}))
    .flat()
    .flatMap(({ value }) => (typeof value === "string" && value.length <= LONGEST_TITLE ? [value] : []));
}

/** What a column says of everybody; `null` where it says several things, which no cohort is. */
function columnValue(sheet: SheetModel, table: FoundTable, named: ReadonlySet<string>): string | null {
  const column = table.columns.find(({ heading }) => named.has(fold(heading)));
  return column === undefined ? null : onlyOne(valuesOf(sheet, table, column));
}

function valuesOf({ cells }: SheetModel, { dataRows }: FoundTable, { column }: FoundColumn): readonly string[] {
  return dataRows.flatMap((row) => {
    const value = cells[row]?.[column]?.value ?? null;
    const text = value === null ? "" : wordsOf(value);
    return text === "" ? [] : [text];
  });
}

function onlyOne(texts: readonly string[]): string | null {
  const known = new Map(texts.map((text) => [fold(text), text]));
  const [only] = known.values();
  return known.size === 1 ? (only ?? null) : null;
}

/** « Centre : Lyon », « Cnam de Nantes », « Site Aix-en-Provence »: a word of the field, then names in capitals. */
const WORD = /(?<![\p{L}\d])(?:[Cc]entre(?: Cnam)?|Cnam|CNAM|[Ss]ite|[Aa]ntenne|[Cc]ampus)(?: ?[:–—-] ?| )/gu;
const ARTICLE = /^(?:de |du |des |d['’])/u;
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/u;
/** Words in capitals after « Centre » that are no place. */
const NO_PLACE = /^(?:Cnam|CNAM|Notes?|Promo|Promotion|Session|Jury|Formation|UE|Licence|Master)(?![\p{L}])/u;

function centreIn(text: string): readonly string[] {
  return [...text.matchAll(WORD)].flatMap((word) => {
    const after = text.slice(word.index + word[0].length).replace(ARTICLE, "");
    const [name] = NAME.exec(after) ?? [];
    return name === undefined || NO_PLACE.test(name) ? [] : [name];
  });
}

const ACADEMIC = /(?<!\d)(20\d\d) ?[-–/_] ?(20)?(\d\d)(?!\d)/g;
const ALONE = /(?<![\d/.-])20\d\d(?![\d/.-])/g;

/** « 2024-2025 », « 2024/25 », else the only year that is named. */
function yearOf(texts: readonly string[]): string | null {
  const academic = texts.flatMap((text) =>
    [...text.matchAll(ACADEMIC)].flatMap(([, first = "", , second = ""]) => {
      const next = Number(first) + 1;
      return next % 100 === Number(second) ? [`${first}-${next}`] : [];
    }),
  );
  const alone = texts.flatMap((text) => [...text.replaceAll(ACADEMIC, " ").matchAll(ALONE)].map(([year]) => year));
  if (academic.length === 0) return onlyOne(alone);
  const year = onlyOne(academic);
  const isSaidOtherwise = alone.some((one) => year?.split("-").includes(one) === false);
  return isSaidOtherwise ? null : year;
}
