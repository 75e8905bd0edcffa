/** Moodle's exports, in French and in English: grade book, quiz, grading worksheet of an assignment. */
import { readNumberText } from "../../../spreadsheet/cell/number-text";
import {
  divide,
  floor,
  isZero,
  multiply,
  ratio,
  add,
  subtract,
  compare,
  magnitude,
  type Ratio,
} from "../../../rules/exact/ratio";
import { textAt, type Grid } from "../../import/grid";
import type { MarkColumn, MarksList, Scale } from "./marks-list";
import type { WhoColumns } from "../people";
import { ASSUMED, scaleOfHeading } from "../../import/scale";
import { headingRole } from "../../recognise/heading-role";
import { columnNamed, headingRows, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";

const CERTAIN = 1;
const LIKELY = 0.9;

/** « Devoir 1 (Brut) »: which form of its mark. */
const FORM = /\((brut|r[ée]el|real|pourcentage|percentage|lettre|letter|feedback)\)$/i;
const DOWNLOADED = /^(?:dernier telechargement depuis ce cours|last downloaded from this course)$/;
const SUSPENDED = /^(?:suspendu|suspended)$/;
/** « Total du cours », « Course total », and in English the total of a category, which no kind of activity comes before. */
const TOTAL = /^total\b/i;
const TOTAL_OF = /\btotal$/i;
const QUIZ_GRADE = /^(?:note|grade)\s*\/\s*\d/;
const QUESTION = /^q\. ?\d+/;
const STATE = /^(?:etat|statut|state|status)$/;
const STARTED = /^(?:commence(?: le)?|started(?: on)?)$/;
const TIMES = /^(?:termine|completed|temps utilise|time taken|duree|duration|derniere modification|last modified)/;
const WORKSHEET = { grade: ["note", "grade"], scale: ["note maximale", "maximum grade"] } as const;
const FEEDBACK = /^(?:feedback|evaluation par commentaires|commentaires?)/;

export function readMoodle(grid: Grid): MarksList | null {
  for (const { row, headings } of headingRows(grid)) {
    const who = whoOf(headings);
    const list =
      gradebook(grid, row, headings, who) ?? quiz(grid, row, headings, who) ?? worksheet(grid, row, headings, who);
    if (list) return list;
  }
  return null;
}

/** A column of a grade book: « Devoir 1 (Brut) ». */
interface Item {
  readonly heading: Heading;
  readonly name: string;
  /** In which form its mark is given, in lower case. */
  readonly type: string;
}

function gradebook(grid: Grid, row: number, headings: readonly Heading[], who: WhoColumns): MarksList | null {
  const items = headings.flatMap((heading): readonly Item[] => {
    const [form = "", type] = FORM.exec(heading.text) ?? [];
    const name = heading.text.slice(0, -form.length).trimEnd();
    return type === undefined ? [] : [{ heading, name, type: type.toLowerCase() }];
  });
  if (items.length === 0 || !isNamed(who)) return null;
  const people = rowsUnder(grid, row, who);
  const marks = gradebookMarks(grid, people.rows, items);
  const leftOutColumns = leftOut(headings, who, marks, (heading) => {
    const type = items.find((item) => item.heading === heading)?.type;
    if (type === "lettre" || type === "letter") return "letter";
    if (type === "feedback") return "feedback";
    if (type !== undefined) return "percentage";
    if (DOWNLOADED.test(heading.folded)) return "timestamp";
    return SUSPENDED.test(heading.folded) ? "suspended" : "other";
  });
  return {
    source: "moodleGradebook",
    confidence: CERTAIN,
    grid,
    headingRow: row,
    who,
    ...people,
    marks,
    leftOutColumns,
  };
}

/** The marks as they were given; as percentages, those that are given in no other form. */
function gradebookMarks(grid: Grid, rows: readonly number[], items: readonly Item[]): readonly MarkColumn[] {
  const ofType = (...types: readonly string[]): readonly Item[] => items.filter(({ type }) => types.includes(type));
  const percentages = ofType("pourcentage", "percentage");
  const real = ofType("brut", "réel", "reel", "real");
  return [
    ...real.map(({ heading, name }): MarkColumn => {
      const percentage = percentages.find((one) => one.name === name)?.heading.column;
      const scale = scaleOfHeading(name);
      const worked = scale.kind === "assumed" && percentage !== undefined;
      return markColumn(heading, name, worked ? scaleFrom(grid, rows, heading.column, percentage) : scale);
    }),
    ...percentages
      .filter(({ name }) => !real.some((one) => one.name === name))
      .map(({ heading, name }) => markColumn(heading, name, { kind: "stated", outOf: HUNDRED })),
  ];
}

function isTotal(name: string): boolean {
  return TOTAL.test(name) || (TOTAL_OF.test(name) && !name.includes(": "));
}

function markColumn({ column }: Heading, name: string, scale: Scale): MarkColumn {
  // « Test : QCM 1 », « Assignment: Essay »: the kind of activity, then its name.
  return { column, heading: name, scale, ...(isTotal(name) && { total: true }) };
}

const HUNDRED = ratio(100);
const HALF = ratio(1, 2);
/** A percentage is rounded to its hundredth: a scale worked out of it is a whole number, or it is not known. */
const SLACK = ratio(1, 100);

/** The scale that makes every mark the percentage beside it. */
function scaleFrom(grid: Grid, rows: readonly number[], mark: number, percentage: number): Scale {
  let scale: Ratio | undefined;
  for (const row of rows) {
    const value = readNumberText(textAt(grid, row, mark));
    const percent = readNumberText(textAt(grid, row, percentage).replace(/%$/, ""));
    if (!value || !percent || isZero(value) || isZero(percent)) continue;
    const exact = divide(multiply(value, HUNDRED), percent);
    const whole = ratio(floor(add(exact, HALF)));
    const isClose = compare(magnitude(subtract(exact, whole)), multiply(whole, SLACK)) <= 0;
    if (!isClose || (scale && compare(scale, whole) !== 0)) return ASSUMED;
    scale = whole;
  }
  return scale ? { kind: "stated", outOf: scale } : ASSUMED;
}

function quiz(grid: Grid, row: number, headings: readonly Heading[], who: WhoColumns): MarksList | null {
  const grade = headings.find(({ folded }) => QUIZ_GRADE.test(folded));
  const started = headings.find(({ folded }) => STARTED.test(folded))?.column;
  if (!grade || !isNamed(who) || (started === undefined && !headings.some(({ folded }) => STATE.test(folded))))
    return null;
  const marks: MarkColumn[] = [{ column: grade.column, heading: grade.text, scale: scaleOfHeading(grade.text) }];
  const leftOutColumns = leftOut(headings, who, marks, ({ folded }) => {
    if (QUESTION.test(folded)) return "question";
    if (STATE.test(folded)) return "state";
    if (STARTED.test(folded) || TIMES.test(folded)) return "timestamp";
    return FEEDBACK.test(folded) ? "feedback" : "other";
  });
  return {
    source: "moodleQuiz",
    confidence: CERTAIN,
    grid,
    headingRow: row,
    who,
    ...rowsUnder(grid, row, who),
    marks,
    leftOutColumns,
    ...(started !== undefined && { startedColumn: started }),
  };
}

function worksheet(grid: Grid, row: number, headings: readonly Heading[], named: WhoColumns): MarksList | null {
  const grade = columnNamed(headings, ...WORKSHEET.grade);
  const scale = columnNamed(headings, ...WORKSHEET.scale);
  const participant = columnNamed(headings, "identifiant", "identifier");
  if (grade === undefined || scale === undefined || isLongList(headings)) return null;
  // Where names are hidden from the markers, « Participant 1234 » is all that says whose mark it is.
  const { number = participant, ...others } = named;
  const isNumbered = number !== undefined && (number !== participant || !isNamed(others));
  const who: WhoColumns = isNumbered ? { ...others, number } : others;
  if (!isNamed(who)) return null;
  const heading = headings[grade]?.text ?? "";
  const marks: MarkColumn[] = [{ column: grade, heading, scale: { kind: "column", column: scale } }];
  const leftOutColumns = leftOut(headings, who, marks, ({ folded, column }) => {
    if (column === scale) return "scale";
    if (STATE.test(folded)) return "state";
    if (TIMES.test(folded)) return "timestamp";
    return FEEDBACK.test(folded) ? "feedback" : "other";
  });
  return {
    source: "moodleAssignment",
    confidence: LIKELY,
    grid,
    headingRow: row,
    who,
    ...rowsUnder(grid, row, who),
    marks,
    leftOutColumns,
  };
}

/** « Matière », « UE »: a worksheet is of one assignment. */
function isLongList(headings: readonly Heading[]): boolean {
  return headings.some(({ text }) => headingRole(text)?.role === "unit");
}

function isNamed(who: WhoColumns): boolean {
  return (
    who.fullName !== undefined || who.lastName !== undefined || who.number !== undefined || who.email !== undefined
  );
}
