/** Sheets of marks: one unit a sheet, a column per unit, bands of units over their assessments. */
import type { Canvas, Content } from "../canvas";
import {
  column,
  groupColumn,
  labelColumn,
  markColumn,
  peopleOf,
  resultColumns,
  whoColumns,
  type Maker,
} from "../columns";
import { mark } from "../cells";
import { layOut, type ColumnDraft, type RowDraft, type TableDraft } from "../table-draft";
import type { TrueTable } from "../layout";
import { ROWS, SEMESTERS, UNIT_SERIES, UNIT_TITLES } from "../wordings";

type Family = (maker: Maker, canvas: Canvas, row: number) => readonly TrueTable[];

/** CC, exam, second session of the unit that the sheet is about. */
export const oneUnit: Family = (maker, canvas, row) => {
  const { random } = maker;
  const rows = random.whole(3, 25);
  const who = whoColumns(maker, peopleOf(random, rows));
  const marks = assessments(maker, []);
  const grade = random.chance(0.5) ? [gradeOfSheet(maker)] : [];
  return [laid(maker, canvas, row, rows, [...who, ...gap(maker), ...marks, ...grade, ...resultColumns(maker, 0.2)])];
};

/** A column per unit, under its code, its title or both. */
export const unitColumns: Family = (maker, canvas, row) => {
  const { random } = maker;
  const rows = random.whole(3, 25);
  const who = whoColumns(maker, peopleOf(random, rows));
  const units = unitNames(maker, random.whole(2, 6)).map(({ label, unit }) =>
    markColumn(maker, "grade", { heading: label, unit, weight: random.whole(1, 6), credits: random.whole(2, 8) }),
  );
  return [laid(maker, canvas, row, rows, [...who, ...gap(maker), ...units, ...resultColumns(maker)])];
};

/** Units over their assessments, on two rows of headings or on three with the semesters. */
export const bandedUnits: Family = (maker, canvas, row) => {
  const { random } = maker;
  const rows = random.whole(3, 25);
  const who = whoColumns(maker, peopleOf(random, rows));
  const names = unitNames(maker, random.whole(2, 4));
  const semesters = random.chance(0.25) ? random.pick(SEMESTERS) : undefined;
  const units = names.flatMap(({ label, unit }, index) => {
    const semester = semesters?.[index < names.length / 2 ? 0 : 1];
    return assessments(maker, [...(semester === undefined ? [] : [semester]), label], unit);
  });
  return [laid(maker, canvas, row, rows, [...who, ...units, ...resultColumns(maker, 0.3)])];
};

/** The unit and the assessment in the same heading: « UE1 CC », « Examen USSA24 ». */
export const joinedHeadings: Family = (maker, canvas, row) => {
  const { random, spelt } = maker;
  const rows = random.whole(3, 25);
  const who = whoColumns(maker, peopleOf(random, rows));
  const series = random.some(random.pick(UNIT_SERIES), random.whole(2, 4));
  const join = random.pick([
    (unit: string, word: string) => `${unit} ${word}`,
    (unit: string, word: string) => `${word} ${unit}`,
    (unit: string, word: string) => `${unit} - ${word}`,
    (unit: string, word: string) => `${unit}_${word}`,
    (unit: string, word: string) => `${unit} (${word})`,
  ]);
  const kinds = random.some(
    [
      { words: ["CC", "Contrôle continu"], assessment: "continuous" },
      { words: ["Examen", "Ex.", "EF"], assessment: "exam" },
      { words: ["Oral"], assessment: "oral" },
      { words: ["Rattrapage", "Session 2"], session: 2 },
      { words: ["Note finale", "Moyenne"], assessment: "grade" },
    ] as const,
    random.whole(2, 4),
  );
  const words = kinds.map((kind) => ({ ...kind, word: spelt(random.pick<string>(kind.words)) }));
  const units = series.flatMap((unit) =>
    words.map(({ word, words: _, ...facets }) =>
      markColumn(maker, "grade", { heading: join(unit, word), unit, ...facets }),
    ),
  );
  return [laid(maker, canvas, row, rows, [...who, ...units, ...resultColumns(maker, 0.2)])];
};

/** One learner's transcript: a row per unit. */
export const transcript: Family = (maker, canvas, row) => {
  const { random, habits } = maker;
  const names = unitNames(maker, random.whole(4, 6));
  const of = (index: number): string => names[index]?.label ?? "";
  const typed = { ...habits, tokens: 0 };
  const figure = (): Content => mark(random, typed);
  const isCoded = /\d/.test(of(0));
  const columns: ColumnDraft[] = [
    column(maker, "unit", isCoded ? "unit" : ["unit", "label"], of),
    ...(isCoded && random.chance(0.7)
      ? [column(maker, "unitTitle", ["label", "unit"], () => random.pick(UNIT_TITLES))]
      : []),
    ...(random.chance(0.6)
      ? [column(maker, "credits", "credits", () => random.whole(2, 8), { figures: { total: 30 } })]
      : []),
    ...(random.chance(0.6) ? [column(maker, "coefficient", "coefficient", () => random.whole(1, 6))] : []),
    ...(random.chance(0.6)
      ? [
          column(maker, "continuous", "mark", figure, { truth: { assessment: "continuous" } }),
          column(maker, "exam", "mark", figure, { truth: { assessment: "exam" } }),
        ]
      : [column(maker, "grade", "mark", figure, { heading: random.pick(["Note", "Note /20", "Note sur 20"]) })]),
    ...(random.chance(0.5) ? [column(maker, "resit", "mark", figure, { truth: { session: 2 } })] : []),
    ...(random.chance(0.6)
      ? [column(maker, "status", "status", () => random.pick(["Validé", "Non validé", "Compensé"]))]
      : []),
    ...(random.chance(0.3)
      ? [column(maker, "remark", "remark", () => random.pick([null, "Bien", "Très bon oral"]))]
      : []),
  ];
  const atEnd: RowDraft[] = random.chance(0.5) ? [{ label: "Total", kind: "total" }] : [];
  return [layOut(canvas, { columns, rows: names.length, bands: "merged", atEnd }, row, 0)];
};

/** Two groups side by side, or one under the other. */
export const twoGroups: Family = (maker, canvas, row) => {
  const { random } = maker;
  const rows = random.whole(3, 10);
  const units = random.some(random.pick(UNIT_SERIES), 2);
  const draft = (): TableDraft => {
    const people = peopleOf(random, rows);
    const columns = [
      column(maker, "fullName", "fullName", (index) => `${people[index]?.last ?? ""} ${people[index]?.first ?? ""}`),
      ...units.map((unit) => markColumn(maker, "grade", { heading: unit, unit })),
      ...(random.chance(0.3) ? [groupColumn(maker)] : []),
    ];
    return { columns, rows, bands: "merged" };
  };
  const [first, second] = [draft(), draft()];
  if (random.chance(0.5))
    return [layOut(canvas, first, row, 0), layOut(canvas, second, row, first.columns.length + random.whole(1, 3))];
  return [layOut(canvas, first, row, 0), layOut(canvas, second, row + rows + 1 + random.whole(1, 4), 0)];
};

function assessments(maker: Maker, bands: readonly string[], unit?: MarkUnit): ColumnDraft[] {
  const { random } = maker;
  const about = { ...(bands.length > 0 && { bands }), ...(unit !== undefined && { unit }) };
  const weights = random.pick([
    [0.4, 0.6],
    ["40%", "60%"],
    [1, 2],
  ] as const);
  const drafts: ColumnDraft[] = random.chance(0.25)
    ? [1, 2].map((order) =>
        markColumn(maker, "numbered", {
          ...about,
          heading: random.pick([`CC${order}`, `CC ${order}`, `DS${order}`, `Devoir ${order}`, `Note CC${order}`]),
          assessment: "continuous",
          weight: weights[0],
        }),
      )
    : [markColumn(maker, "continuous", { ...about, assessment: "continuous", weight: weights[0] })];
  if (random.chance(0.15)) drafts.push(markColumn(maker, "project", { ...about, assessment: "project", weight: 1 }));
  drafts.push(markColumn(maker, "exam", { ...about, assessment: "exam", weight: weights[1] }));
  if (random.chance(0.2)) drafts.push(markColumn(maker, "oral", { ...about, assessment: "oral", weight: 1 }));
  if (random.chance(0.25)) drafts.push(markColumn(maker, "resit", { ...about, session: 2 }));
  else if (random.chance(0.2))
    drafts.push(markColumn(maker, "examResit", { ...about, assessment: "exam", session: 2 }));
  if (bands.length > 0 && random.chance(0.35))
    drafts.push(markColumn(maker, "grade", { ...about, assessment: "grade" }));
  return drafts;
}

/** The grade of the only unit there is is also the learner's mean. */
function gradeOfSheet(maker: Maker): ColumnDraft {
  const { random, habits } = maker;
  return column(maker, "grade", ["mean", "mark"], () => mark(random, { ...habits, tokens: 0 }), {
    truth: { assessment: "grade" },
    figures: { statistics: 12.25 },
  });
}

type MarkUnit = string | readonly string[];

interface UnitName {
  readonly label: string;
  readonly unit: MarkUnit;
}

function unitNames({ random }: Maker, count: number): UnitName[] {
  const style = random.pick(["code", "code", "title", "both"] as const);
  const titles = random.some(UNIT_TITLES, count);
  if (style === "title") return titles.map((title) => ({ label: title, unit: title }));
  const codes = random.some(random.pick(UNIT_SERIES), count);
  if (style === "code") return codes.map((code) => ({ label: code, unit: code }));
  const glue = random.pick([" ", " – ", " - ", " : ", "\n"]);
  return codes.map((code, index) => {
    const label = `${code}${glue}${titles[index] ?? ""}`;
    return { label, unit: [code, label] };
  });
}

function gap({ random }: Maker): null[] {
  return random.chance(0.06) ? [null] : [];
}

/** Lays the table out with the rows of weights, credits and statistics that its columns allow. */
function laid(
  { random }: Maker,
  canvas: Canvas,
  row: number,
  rows: number,
  columns: readonly (ColumnDraft | null)[],
): TrueTable {
  const weights = figureRows(random.chance(0.35), columns, "weights", random.pick(ROWS.weights));
  const credits = figureRows(random.chance(0.2), columns, "credits", random.pick(ROWS.credits));
  const around = [...credits, ...weights];
  const isAbove = random.chance(0.4);
  const statistics = random.chance(0.35)
    ? random.some(ROWS.statistics, random.whole(1, 4)).map((label): RowDraft => ({ label, kind: "statistics" }))
    : [];
  const sections = random.chance(0.08)
    ? new Map([
        [0, { label: "Groupe A", kind: "section", merged: true } as const],
        [Math.floor(rows / 2), { label: "Groupe B", kind: "section", merged: true } as const],
      ])
    : undefined;
  const hidden = random.chance(0.1) ? random.whole(1, columns.length - 1) : undefined;
  return layOut(
    canvas,
    {
      columns: columns.map((one, at) => (one && at === hidden ? { ...one, hidden: true } : one)),
      rows,
      bands: random.pick(["merged", "merged", "once", "repeated"]),
      tall: random.chance(0.4),
      ...(isAbove ? { above: around } : { below: around }),
      ...(sections && { between: sections }),
      atEnd: statistics,
      gapAtEnd: statistics.length > 0 ? random.pick([0, 0, 1]) : 0,
      ...(random.chance(0.05) && { blankBefore: 2 }),
      labelAt: labelColumn(columns),
    },
    row,
    random.pick([0, 0, 0, 1, 2]),
  );
}

function figureRows(
  wanted: boolean,
  columns: readonly (ColumnDraft | null)[],
  kind: RowDraft["kind"],
  label: string,
): RowDraft[] {
  const isGiven = columns.some((one) => (one?.figures?.[kind] ?? null) !== null);
  return wanted && isGiven ? [{ label, kind }] : [];
}
