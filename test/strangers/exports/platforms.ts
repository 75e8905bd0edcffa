/** Exports of learning platforms, as their columns really come. */
import type { Draw } from "../draw";
import type { Cell, Matter, UnitTruth } from "../stranger-sheet";
import type { SimpleColumn } from "../layouts/simple-table";
import { CLEAN, drawMarks, levelsOf } from "../marks/draw-marks";
import { french } from "../words/tokens";
import { cohort, type Person } from "../words/people";
import type { TextForm } from "./as-text";

export interface Export {
  readonly kind: string;
  readonly columns: readonly SimpleColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly above?: readonly (readonly Cell[])[];
  /** Rows between the headings and the people. */
  readonly apart?: readonly (readonly Cell[])[];
  readonly form: TextForm;
  /** Its one unit is made of these columns. */
  readonly marks?: readonly number[];
  readonly units?: (firstRow: number) => readonly UnitTruth[];
  readonly open: readonly Matter[];
  readonly layouts?: readonly string[];
}

const COMMA: TextForm = { separator: ",", decimal: ".", encoding: "utf8", lineEnd: "\n", quoteAll: false };
const SEMICOLON: TextForm = { separator: ";", decimal: ",", encoding: "utf8bom", lineEnd: "\r\n", quoteAll: false };
const TABS: TextForm = { separator: "\t", decimal: ".", encoding: "utf16le", lineEnd: "\n", quoteAll: true };

const who = (heading: string, role: string): SimpleColumn => ({ heading, roles: [role], use: "who" });
const aside = (heading: string, roles: readonly string[]): SimpleColumn => ({ heading, roles });
const ANY = [
  "other",
  "group",
  "kind",
  "label",
  "remark",
  "date",
  "party",
  "nature",
  "status",
  "level",
  "learnerNumber",
];

interface Class {
  readonly people: readonly Person[];
  readonly series: (scale: number) => readonly number[];
}

function classOf(draw: Draw): Class {
  const people = cohort(draw, draw.int(5, 18));
  const levels = levelsOf(draw, people.length);
  return { people, series: (scale) => drawMarks(draw, levels, scale, CLEAN).map(({ figure }) => figure ?? 0) };
}

const ACTIVITIES = ["Rapport d’étape", "QCM chapitre 1", "Étude de cas", "Quiz final", "Dossier", "TP 2"];

function moodleGrader(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const english = draw.chance(0.4);
  const items = draw.some(ACTIVITIES, draw.int(1, 3));
  const scales = items.map(() => draw.pick([20, 20, 10, 100]));
  const marks = scales.map((scale) => series(scale));
  const kinds = english ? ["Assignment", "Quiz"] : ["Devoir", "Test"];
  const real = english ? "(Real)" : draw.pick(["(Réel)", "(Brut)"]);
  const form = english ? COMMA : draw.pick([SEMICOLON, { ...COMMA, decimal: "," as const }]);
  const put = (figure: number): string => figure.toFixed(2).replace(".", form.decimal);
  return {
    kind: "Moodle, grader report",
    columns: [
      who(english ? "First name" : "Prénom", "firstName"),
      who(english ? "Last name" : "Nom de famille", "lastName"),
      who(english ? "ID number" : "Numéro d’identification", "learnerNumber"),
      aside("Institution", ANY),
      aside(english ? "Department" : "Département", ANY),
      who(english ? "Email address" : "Adresse de courriel", "email"),
      ...items.map((item, at): SimpleColumn => ({ heading: `${kinds[at % 2] ?? ""}${english ? ": " : " : "}${item} ${real}`, roles: ["mark"], use: "mark", ...(scales[at] === 20 && { scale: 20 }) })),
      { heading: `${english ? "Course total" : "Total du cours"} ${real}`, roles: ["mean", "mark"], use: "derived" },
      aside(english ? "Last downloaded from this course" : "Dernier téléchargement depuis ce cours", ANY),
    ],
    rows: people.map(({ first, last, number, email }, person) => [
      first, last, String(number), null, null, email,
      ...marks.map((figures) => (draw.chance(0.08) ? "-" : put(figures[person] ?? 0))),
      put(marks.reduce((sum, figures) => sum + (figures[person] ?? 0), 0)), "1781234567",
    ]),
    form,
    units: (first) => (items.length === 1 ? [{ ...sole(6, first, people.map(() => 0)), expected: new Map() }] : []),
    open: [...(scales.some((scale) => scale !== 20) ? (["scale"] as const) : []), ...(items.length > 1 ? (["weights"] as const) : [])],
  };
} // prettier-ignore

function moodleAssignment(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const scale = draw.pick([20, 20, 10, 100, 40]);
  const figures = series(scale);
  const english = draw.chance(0.4);
  const form = english ? COMMA : SEMICOLON;
  const put = (figure: number): string => figure.toFixed(2).replace(".", form.decimal);
  const stamp = english ? "Tuesday, 3 March 2026, 2:12 PM" : "mardi 3 mars 2026, 14:12";
  return {
    kind: "Moodle, grading worksheet",
    columns: [
      aside(english ? "Identifier" : "Identifiant", ["learnerNumber", "other"]),
      who(english ? "Full name" : "Nom complet", "fullName"),
      who(english ? "Email address" : "Adresse de courriel", "email"),
      aside(english ? "Status" : "Statut", ["status", "other", "kind"]),
      { heading: english ? "Grade" : "Note", roles: ["mark"], use: "mark", scale, scaleBy: "column" },
      aside(english ? "Maximum Grade" : "Note maximale", ["scale"]),
      aside(english ? "Grade can be changed" : "La note peut être modifiée", ANY),
      aside(english ? "Last modified (grade)" : "Dernière modification (note)", ["date", "other", "remark"]),
      aside(english ? "Feedback comments" : "Feedback par commentaires", ["remark", "other"]),
    ],
    rows: people.map(({ first, last, email }, person) => [
      `Participant ${7121345 + person * 3}`, `${first} ${last}`, email,
      english ? "Submitted for grading - Graded" : "Remis pour évaluation - Noté",
      put(figures[person] ?? 0), put(scale), english ? "Yes" : "Oui", stamp, null,
    ]),
    form,
    marks: [4],
    units: (first) => [sole(4, first, figures.map((figure) => (figure * 20) / scale))],
    open: [],
  };
} // prettier-ignore

function sole(column: number, firstRow: number, on20: readonly number[]): UnitTruth {
  const expected = new Map(on20.map((figure, at) => [firstRow + at, figure]));
  return { names: null, marks: [column], resits: [], weights: [1], expected };
}

/** Beside the points of each item, their sum or its percentage on every row: each weighs by its points. */
function ofPoints(column: number, marks: readonly (readonly number[])[], scales: readonly number[]): Pick<Export, "units" | "open"> {
  const whole = scales.reduce((sum, one) => sum + one, 0);
  const on20 = (marks[0] ?? []).map((_, person) => (20 * marks.reduce((sum, figures) => sum + (figures[person] ?? 0), 0)) / whole);
  const columns = scales.map((_, at) => column + at);
  return { units: (first) => [{ ...sole(column, first, on20), marks: columns, weights: scales }], open: [] };
} // prettier-ignore

function moodleQuiz(draw: Draw): Export {
  const { people } = classOf(draw);
  const english = draw.chance(0.4);
  const parts = draw.pick([[2, 3, 5], [4, 4, 6, 6], [1, 1, 3, 5], [10, 10]]);
  const whole = parts.reduce((sum, one) => sum + one, 0);
  const points = people.map(() => parts.map((most) => Math.round(most * (0.3 + 0.7 * draw.next()) * 4) / 4));
  const totals = points.map((figures) => figures.reduce((sum, one) => sum + one, 0));
  const form = english ? COMMA : { ...COMMA, decimal: "," as const };
  const put = (figure: number): string => figure.toFixed(2).replace(".", form.decimal);
  const column = english ? 6 : 6;
  return {
    kind: "Moodle, quiz",
    columns: [
      who(english ? "Last name" : "Nom de famille", "lastName"),
      who(english ? "First name" : "Prénom", "firstName"),
      who(english ? "Email address" : "Adresse de courriel", "email"),
      aside(english ? "Status" : "Statut", ["status", "other", "kind"]),
      aside(english ? "Started" : "Commencé le", ["date", "other", "start"]),
      aside(english ? "Duration" : "Durée", ["other", "hours", "date"]),
      { heading: `${english ? "Grade" : "Note"}/${put(whole)}`, roles: ["mark"], use: "mark", scale: whole },
      ...parts.map((most, at): SimpleColumn => ({ heading: `Q. ${at + 1} /${put(most)}`, roles: ["criterion", "other", "mark"], use: "derived" })),
    ],
    rows: people.map(({ first, last, email }, person) => [
      last, first, email, english ? "Finished" : "Terminé", english ? "3 March 2026 2:12 PM" : "3 mars 2026 14:12", english ? "18 mins" : "18 min",
      put(totals[person] ?? 0), ...(points[person] ?? []).map(put),
    ]),
    form,
    marks: [column],
    units: (first) => [sole(column, first, totals.map((total) => (total * 20) / whole))],
    open: [],
  };
} // prettier-ignore

function canvas(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const items = draw.some(["Essay 1", "Quiz 1", "Midterm", "Final exam"], draw.int(1, 3));
  const scales = items.map(() => draw.pick([20, 10, 100, 40]));
  const marks = scales.map((scale) => series(scale));
  const whole = scales.reduce((sum, one) => sum + one, 0);
  const scores = ["Current Score", "Unposted Current Score", "Final Score", "Unposted Final Score"];
  return {
    kind: "Canvas",
    columns: [
      who("Student", "fullName"), who("ID", "learnerNumber"), aside("SIS Login ID", ["learnerNumber", "email", "other"]), aside("Section", ANY),
      ...items.map((item, at): SimpleColumn => ({ heading: `${item} (${41200 + at})`, roles: ["mark"], use: "mark", scale: scales[at] ?? 20 })),
      ...scores.map((heading): SimpleColumn => ({ heading, roles: ["mean", "mark", "other"], use: "derived" })),
    ],
    apart: [["    Points Possible", null, null, null, ...scales, ...scores.map(() => "(read only)")]],
    rows: people.map(({ first, last, email }, person) => {
      const percent = Number(((100 * marks.reduce((sum, figures) => sum + (figures[person] ?? 0), 0)) / whole).toFixed(2));
      return [`${last}, ${first}`, String(5120 + person), email, "L3 Gestion", ...marks.map((figures) => figures[person] ?? null), percent, percent, percent, percent];
    }),
    form: COMMA,
    ...ofPoints(4, marks, scales),
  };
} // prettier-ignore

function blackboard(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const items = draw.some(["Quiz 1", "Essay", "Exam", "Devoir 1"], draw.int(1, 3));
  const scales = items.map(() => draw.pick([20, 10, 100]));
  const marks = scales.map((scale) => series(scale));
  const whole = scales.reduce((sum, one) => sum + one, 0);
  return {
    kind: "Blackboard",
    columns: [
      who("Last Name", "lastName"), who("First Name", "firstName"), aside("Username", ["learnerNumber", "other", "email"]), who("Student ID", "learnerNumber"),
      aside("Last Access", ANY), aside("Availability", ANY),
      { heading: `Total [Total Pts: ${whole} Score] |9120`, roles: ["mean", "mark"], use: "derived" },
      ...items.map((item, at): SimpleColumn => ({ heading: `${item} [Total Pts: ${scales[at] ?? 20} Score] |${9121 + at}`, roles: ["mark"], use: "mark", scale: scales[at] ?? 20 })),
    ],
    rows: people.map(({ first, last, email, number }, person) => [
      last, first, email.split("@")[0] ?? "", String(number), "2026-03-03 14:12:00", "Yes",
      marks.reduce((sum, figures) => sum + (figures[person] ?? 0), 0), ...marks.map((figures) => figures[person] ?? null),
    ]),
    form: TABS,
    ...ofPoints(7, marks, scales),
  };
} // prettier-ignore

const NOT_MARKED = ["Abs", "Disp", "N.Not", "N.Rdu"];

function pronote(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const count = draw.int(2, 4);
  const scales = Array.from({ length: count }, () => draw.pick([20, 20, 10]));
  const weights = scales.map(() => draw.pick([1, 1, 2, 0.5]));
  const marks = scales.map((scale) => series(scale));
  const averages = people.map((_, person) => weights.reduce((sum, weight, at) => sum + (weight * (marks[at]?.[person] ?? 0) * 20) / (scales[at] ?? 20), 0) / weights.reduce((sum, one) => sum + one, 0));
  const missing = people.map(() => scales.map(() => (draw.chance(0.06) ? draw.pick(NOT_MARKED) : null)));
  return {
    kind: "Pronote",
    columns: [
      who("Élève", "fullName"), aside("Classe", ANY), { heading: "Moyenne", roles: ["mean", "mark"], use: "derived" },
      ...scales.map((scale, at): SimpleColumn => ({ heading: `Devoir du ${String(3 + at * 7).padStart(2, "0")}/03`, roles: ["mark"], use: "mark", scale })),
    ],
    apart: [
      ["Coef.", null, null, ...weights],
      ["Sur", null, 20, ...scales],
    ],
    rows: people.map(({ first, last }, person) => [
      `${last.toUpperCase()} ${first}`, "BTS1", Number((averages[person] ?? 0).toFixed(2)),
      ...marks.map((figures, at) => missing[person]?.[at] ?? figures[person] ?? null),
    ]),
    form: { ...SEMICOLON, encoding: "latin1" },
    units: (first) => [{
      names: null,
      marks: scales.map((_, at) => 3 + at),
      resits: [],
      weights,
      expected: new Map(averages.map((average, person) => [first + person, missing[person]?.some((word) => word !== null) ? "free" : average])),
    }],
    open: [],
  };
} // prettier-ignore

function googleForm(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const scale = draw.pick([20, 10, 30]);
  const figures = series(scale).map(Math.round);
  return {
    kind: "Google Forms",
    columns: [
      aside("Horodateur", ["date", "other"]), who("Adresse e-mail", "email"),
      { heading: "Score", roles: ["mark"], use: "mark", scale, scaleBy: "cells" },
      who("Nom et prénom", "fullName"), aside("Quelle est la capitale de l’Italie ?", ANY), aside("Citez deux coûts fixes", ANY),
    ],
    rows: people.map(({ first, last, email }, person) => [
      `2026/03/03 2:1${person % 10}:05 PM UTC+1`, email, `${figures[person] ?? 0} / ${scale}`, `${last} ${first}`, draw.pick(["Rome", "Milan"]), "loyer, salaires",
    ]),
    form: COMMA,
    marks: [2],
    units: (first) => [sole(2, first, figures.map((figure) => (figure * 20) / scale))],
    open: [],
  };
} // prettier-ignore

function scodoc(draw: Draw): Export {
  const { people, series } = classOf(draw);
  const first = series(20);
  const second = series(20);
  return {
    kind: "ScoDoc",
    columns: [
      who("code_nip", "learnerNumber"), who("Nom", "lastName"), who("Prénom", "firstName"), aside("Gr.", ANY),
      { heading: "Moy", roles: ["mean", "mark"], use: "derived" },
      { heading: "UE11", roles: ["mark", "mean"], use: "mark", scale: 20 },
      { heading: "UE12", roles: ["mark", "mean"], use: "mark", scale: 20 },
    ],
    rows: people.map(({ first: name, last, number, group }, person) => [
      String(number), last.toUpperCase(), name, group,
      french(Number((((first[person] ?? 0) + (second[person] ?? 0)) / 2).toFixed(2))), first[person] ?? null, second[person] ?? null,
    ]),
    form: SEMICOLON,
    units: (row) => [
      { ...sole(5, row, first), names: ["UE11"] },
      { ...sole(6, row, second), names: ["UE12"] },
    ],
    open: [],
  };
} // prettier-ignore

export const platforms: readonly ((draw: Draw) => Export)[] = [
  moodleGrader,
  moodleAssignment,
  moodleQuiz,
  canvas,
  blackboard,
  pronote,
  googleForm,
  scodoc,
];
