/** `CNAM.VISITS`: where each learner stands with the visits in company. */
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import { visitsStanding } from "../../rules/calendar/visits";
import { civilOf, serialOf, type Day } from "../../rules/exact/day";
import type { Trace } from "../../rules/trace";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { all, Rejection } from "../rejection";
import type { Column, ResultColumn } from "../table/columns";
import { learnerColumn } from "../table/learner-column";
import { lineUp } from "../table/line-up";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { calendarRulesOf } from "./calendar-rules";
import { dateText } from "../../spreadsheet/cell/date-text";
import { readDate } from "../reading/date-argument";
import { visitObligations, VisitWindows } from "./visit-windows";

const VISIT_PREFIX = "visit:";
const VISITS = ["visit:1", "visit:2", "visit:3"] as const;

type Id = "learner" | "start" | "end" | (typeof VISITS)[number];

const COLUMNS: readonly Column<Id>[] = [
  learnerColumn,
  {
    id: "start",
    heading: "début",
    english: "start",
    synonyms: ["début de formation", "début du contrat", "entrée", "rentrée"],
    help: {
      fr: "Le premier jour de l’apprenant. Vide : celui que donne la convention.",
      en: "The learner’s first day. Blank: the one that the convention gives.",
    },
  },
  {
    id: "end",
    heading: "fin",
    english: "end",
    synonyms: ["rupture", "fin du contrat", "sortie"],
    help: {
      fr: "Son dernier jour ; après lui, rien n’est dû. Vide : toujours là.",
      en: "Their last day; after it nothing is due. Blank: still there.",
    },
  },
  {
    id: "visit:1",
    heading: "visite 1",
    english: "visit 1",
    synonyms: ["1re visite", "1ère visite", "première visite", "date visite 1", "visite d’intégration"],
    required: true,
    help: {
      fr: "La date de la première visite. Vide : pas faite ; à venir : un projet.",
      en: "The date of the first visit. Blank: not done; to come: a plan.",
    },
  },
  {
    id: "visit:2",
    heading: "visite 2",
    english: "visit 2",
    synonyms: ["2e visite", "2ème visite", "deuxième visite", "seconde visite", "date visite 2"],
    help: {
      fr: "La date de la seconde visite, à donner quand la convention en a une.",
      en: "The date of the second visit, wanted when the convention has one.",
    },
  },
  {
    id: "visit:3",
    heading: "visite 3",
    english: "visit 3",
    synonyms: ["3e visite", "troisième visite", "visite complémentaire", "visite supplémentaire", "visite d’urgence"],
    help: { fr: "La date d’une visite en plus, jamais due.", en: "The date of an extra visit, never due." },
  },
];

const COLUMNS_WITH_SECOND = COLUMNS.map((column) => (column.id === "visit:2" ? { ...column, required: true } : column));

const RESULTS: readonly ResultColumn[] = [
  { heading: "État" },
  { heading: "Prochaine visite" },
  { heading: "Début", format: "date" },
  { heading: "Fin", format: "date" },
  { heading: "Remarque" },
];

export const visits = defineFunction({
  id: "VISITS",
  category: "calendar",
  summary: {
    fr: "Où en sont les visites en entreprise de chaque apprenant à une date, et la prochaine à faire.",
    en: "Where each learner’s visits in company stand on a date, and the next one to make.",
  },
  returns: {
    fr: "Par apprenant : état, prochaine visite, début et fin de sa période, remarque sur une visite hors de sa période",
    en: "Per learner: state, next visit, start and end of its window, a remark on a visit made out of its window",
  },
  parameters: [
    { id: "table", columns: COLUMNS },
    { id: "date", optional: false },
  ],
  results: RESULTS,
  example: {
    formula: '=CNAM.VISITS({"visite 1","visite 2";"15/12/2026",""},"01/06/2027","gessms-2026")',
  },
  run: (call) => {
    const declared = visitObligations(call.rules);
    const hasSecond = !(declared instanceof Rejection) && declared.some(({ visit }) => visit === "2");
    const read = all([
      readTable(call, "table", hasSecond ? COLUMNS_WITH_SECOND : COLUMNS),
      readDate(call, "date"),
      calendarRulesOf(call.rules),
      declared,
    ]);
    if (read instanceof Rejection) return read;
    const [table, date, calendar, obligations] = read;
    const windows = new VisitWindows(call.rules, calendar, obligations, date);
    return lineUp(call, table, RESULTS, (row) => standing(row, windows, date, call.traceOf(row.index)));
  },
});

function standing(
  row: TableRow<Id>,
  windowsOf: VisitWindows,
  date: Day,
  trace?: Trace,
): readonly ResultValue[] | Rejection {
  const stay = { start: row.date("start"), end: row.date("end") };
  const made = VISITS.flatMap((id) => {
    const made = row.date(id);
    return made === null ? [] : [{ visit: id.slice(VISIT_PREFIX.length), day: made }];
  });
  if (row.problem !== null) return row.problem;
  const found = windowsOf.of(stay);
  if (found instanceof Rejection) return found;
  const { state, next, outside } = visitsStanding({ ...found, visits: made, date, left: stay.end }, trace);
  const shown = calendarMessages.visitState[state];
  const remarks = outside.map((one) => calendarMessages.visitOutside(one.visit, dateText(civilOf(one.day))));
  // Nothing proves that the learner was there in the year that is looked at.
  if (state === "late" && made.length === 0 && stay.start === null && !windowsOf.isDated)
    remarks.push(calendarMessages.startUnknown);
  const remark = remarks.join(calendarMessages.listSeparator);
  return next === null
    ? [shown, "", "", "", remark]
    : [shown, calendarMessages.visit(next.visit), day(next.start), day(next.end), remark];
}

function day(value: Day | null): ResultValue {
  return value === null ? "" : serialOf(value);
}
