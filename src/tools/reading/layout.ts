/** How a sheet is laid out: a learner a row, a learner and a unit a row, units in rows, or no marks at all. */
import { fold, wordsOf } from "../../spreadsheet/cell/text";
import type { SheetModel } from "../../workbook/model";
import { shareOf } from "../recognise/column-profile";
import type { ColumnRole } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { known, type Evidence, type Known } from "./certainty";
import type { People } from "./people";
import type { Layout } from "./sheet-reading";
import { isMarkColumn } from "./table-marks";
import { areSurelyNames, isHeadedByName } from "./turned-table";

const MONEY: ReadonlySet<ColumnRole> = new Set(["amount", "rate", "quantity", "npec"]);
const SURE = 0.75;
/** Of the people of a long list, those who come back. */
const REPEATED = 0.3;
const NAMES = 0.6;
/** « Moyenne élève » is half known. */
const OWN = 0.6;

export function layoutOf(sheet: SheetModel, table: FoundTable, people: People): Known<Layout> {
  const marks = table.columns.filter(isMarkColumn);
  const names = marks.filter(isHeadedByName);
  const units = table.columns.find(({ guess, profile }) => guess.role === "unit" && profile.filled > 0);
  const money = table.columns.filter(({ guess }) => MONEY.has(guess.role) && guess.confidence >= SURE);
  const isTurned = names.length >= 2 && names.length >= marks.length * NAMES && people.rows.length === 0;
  if (isTurned && money.length === 0) return turned(names, marks.length, units);
  if (people.rows.length === 0) return withoutPeople(table, marks, units);
  if (isAttendance(table))
    return known<Layout>("attendance", [
      { witness: "content", says: "P / A" },
      { witness: "words", says: "1, 2, 3" },
    ]);
  const list = longList(sheet, people, units);
  if (list && marks.length > 0) return list;
  if (marks.length === 0) return withoutMarks(table, people);
  const said = marks.filter(({ guess, heading }) => guess.confidence >= SURE && heading !== "");
  if (money.length > 0 && said.length === 0)
    return known<Layout>(
      "notMarks",
      money.map(({ heading }) => ({ witness: "words", says: heading })),
    );
  const evidence: Evidence[] = [
    { witness: "words", says: marks[0]?.heading ?? "" },
    { witness: "shape", says: `${people.rows.length}` },
  ];
  return known<Layout>(
    "learnerPerRow",
    evidence,
    money.slice(0, 1).map(({ heading }) => ({ witness: "words", says: heading })),
  );
}

/** Units in rows, a learner a column. */
function turned(names: readonly FoundColumn[], marks: number, units: FoundColumn | undefined): Known<Layout> {
  const says = names[0]?.heading ?? "";
  const isSure = units !== undefined && names.length === marks && areSurelyNames(names, units);
  const evidence: Evidence[] = [
    { witness: "words", says },
    { witness: "shape", says: units?.heading ?? "" },
  ];
  // « Travaux Pratiques » may as well head one learner's marks.
  return known<Layout>("unitPerRow", evidence, isSure ? [] : [{ witness: "words", says }]);
}

/** Learners of whom nothing is marked yet; or things that « Nom » names: a quote, an inventory. */
function withoutMarks(table: FoundTable, people: People): Known<Layout> {
  const things = table.columns.filter(({ guess }) => OF_THINGS.has(guess.role) && guess.confidence >= SURE);
  const [first] = things;
  const who = people.who.value;
  if (first && who.lastName !== undefined && Object.keys(who).length === 1)
    return known<Layout>("notMarks", [{ witness: "words", says: first.heading }]);
  const unread = table.columns.filter(isUnreadFigures);
  return known<Layout>(
    "peopleWithoutMarks",
    people.who.evidence,
    unread.slice(0, 1).map(({ heading }) => ({ witness: "content", says: heading })),
  );
}

const OF_THINGS: ReadonlySet<ColumnRole> = new Set(["amount", "rate", "quantity"]);
const FEWEST_FIGURES = 3;

/** Figures under words that nothing explains may be marks. */
function isUnreadFigures({ guess, profile }: FoundColumn): boolean {
  return (
    guess.role === "other" &&
    profile.numbers.length >= FEWEST_FIGURES &&
    profile.numbers.length >= profile.filled * NAMES
  );
}

function withoutPeople(
  table: FoundTable,
  marks: readonly FoundColumn[],
  units: FoundColumn | undefined,
): Known<Layout> {
  const isNamed = marks.some(({ guess }) => guess.confidence >= SURE);
  const isOwn = marks.some(({ guess }) => guess.role === "mark" && guess.confidence >= OWN);
  if (units && (isNamed || isOwn) && marks.every(({ guess }) => guess.unit === undefined))
    return known<Layout>("sheetPerLearner", [{ witness: "words", says: units.heading }]);
  return known<Layout>("notMarks", [{ witness: "shape", says: table.columns[0]?.heading ?? "" }]);
}

/** The same people on several rows, each of another unit. */
function longList(sheet: SheetModel, people: People, units: FoundColumn | undefined): Known<Layout> | null {
  if (!units) return null;
  if (rowsOf(people.namesakes) < people.rows.length * REPEATED) return null;
  const areApart = tellsApart(sheet, people, units);
  const evidence: Evidence[] = [
    { witness: "words", says: units.heading },
    { witness: "content", says: String(people.namesakes.length) },
  ];
  return known<Layout>("learnerAndUnitPerRow", evidence, areApart ? [] : [{ witness: "content", says: "2×" }]);
}

/** Those who come back on other rows, by number or, where there are no numbers, by name. */
export function comeBack(people: People): boolean {
  const { number, email } = people.who.value;
  const isNumbered = number !== undefined || email !== undefined;
  const same = people.namesakes.filter(({ kind }) => kind === "same" || (kind === "name" && !isNumbered));
  return rowsOf(same) > people.rows.length * REPEATED;
}

/** On how many rows namesakes stand. */
function rowsOf(namesakes: People["namesakes"]): number {
  return new Set(namesakes.flatMap(({ rows }) => rows)).size;
}

/** Whoever stands on several rows is there each time of another unit. */
export function tellsApart(sheet: SheetModel, { namesakes }: People, { column }: Pick<FoundColumn, "column">): boolean {
  return namesakes.every(({ rows }) => {
    const units = rows.map((row) => fold(wordsOf(sheet.cells[row]?.[column]?.value ?? "")));
    return new Set(units).size === units.length;
  });
}

/** « Module » beside « Matière »: where a learner has several rows of the first and one of the second, the second is the unit. */
export function withTellingUnit(sheet: SheetModel, table: FoundTable, people: People): FoundTable {
  const units = table.columns.filter(({ guess, profile }) => guess.role === "unit" && profile.filled > 0);
  const telling = units.find((unit) => tellsApart(sheet, people, unit));
  if (people.namesakes.length === 0 || telling === undefined || telling === units[0]) return table;
  const columns = table.columns.map((column) =>
    units.includes(column) && column !== telling
      ? { ...column, guess: { role: "other" as const, confidence: column.guess.confidence } }
      : column,
  );
  return { ...table, columns };
}

/** Days as headings, presence as content. */
function isAttendance({ columns }: FoundTable): boolean {
  const days = columns.filter(({ labels }) => /^\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?$/.test(labels.at(-1) ?? ""));
  const present = days.filter(
    ({ guess, profile }) =>
      guess.role === "presence" || (profile.filled > 0 && shareOf(profile, ["mark", "number"]) === 0),
  );
  return days.length >= 3 && present.length >= days.length * NAMES;
}
