/** What the user has to say before results are computed, the most telling question first. */
import { groupBy } from "../../rules/group-by";
import { HIGHEST_MARK } from "../../conventions/scale";
import type { CellValue, SheetModel } from "../../workbook/model";
import { WHO_ROLES, type ColumnRole, type RoleGuess } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { headingRole, withoutScale } from "../recognise/heading-role";
import { numberedSubjects } from "./numbered-unit";
import type { Choice, ColumnReading, Question, QuestionKind, Said, TableReading } from "./sheet-reading";
import { comeBack, tellsApart } from "./layout";
import { isMarkColumn } from "./table-marks";

type Read = Omit<TableReading, "questions">;

/** Nothing is asked of a table that gets no results. */
export function questionsOf(read: Read, used: ReadonlySet<number>, said: ReadonlySet<number>): readonly Question[] {
  if (
    read.layout.value === "notMarks" ||
    read.layout.value === "peopleWithoutMarks" ||
    read.layout.value === "attendance"
  )
    return [];
  const asker = new Asker(read, used, said);
  // Over learners, marks have a scale and nothing else.
  if (read.layout.value === "unitPerRow") return asker.scales();
  return [
    ...asker.who(),
    ...asker.rows(),
    ...asker.units(),
    ...asker.marks(),
    ...asker.kept(),
    ...asker.grades(),
    ...asker.sessions(),
    ...asker.scales(),
    ...asker.weights(),
  ];
}

const SAMPLE = 3;
const NOT_MARK: Omit<RoleGuess, "confidence"> = { role: "other" };
const TENTATIVE = 0.9;

class Asker {
  private readonly columns: readonly ColumnReading[];

  constructor(
    private readonly read: Read,
    used: ReadonlySet<number>,
    private readonly said: ReadonlySet<number>,
  ) {
    this.columns = read.columns.filter(({ column }) => used.has(column));
  }

  who(): readonly Question[] {
    const { who } = this.read.people;
    if (who.certainty === "sure") return [];
    const columns = this.read.found.columns.filter(({ guess }) => WHO_ROLES.has(guess.role));
    if (columns.length === 0) return [];
    return [
      this.question("who", columns, [
        { id: "yes", says: columns.map(({ column, guess }) => ({ column, guess: { role: guess.role } })) },
        { id: "no", says: columns.map(({ column }) => ({ column, guess: NOT_MARK })) },
      ]),
    ];
  }

  /** The same people on several rows, and words that tell these apart: a unit a row, though no heading says so. */
  rows(): readonly Question[] {
    const { sheet, found, layout, people } = this.read;
    if (layout.value !== "learnerPerRow" || !comeBack(people)) return [];
    const telling = found.columns.find(
      ({ column, guess, profile }) =>
        MAY_BE_UNIT.has(guess.role) &&
        !this.said.has(column) &&
        areWords(profile) &&
        tellsApart(sheet, people, { column }),
    );
    if (!telling) return [];
    return [
      this.question(
        "rows",
        [telling],
        [
          { id: "yes", says: [{ column: telling.column, guess: { role: "unit" } }] },
          { id: "no", says: [{ column: telling.column, guess: { role: telling.guess.role } }] },
        ],
      ),
    ];
  }

  /** Columns under words that say nothing known: as many units, assessments of one, or no marks. */
  units(): readonly Question[] {
    const open = this.columns.filter(
      ({ unit, role }) =>
        unit !== undefined &&
        (unit.certainty !== "sure" || (role.certainty !== "sure" && unit.value !== null && this.isTitle(unit.value))),
    );
    const found = open.flatMap(({ column }) => this.found(column));
    // « Maths T1 », « Maths T2 » are asked about apart from « Anglais T1 », « Anglais T2 »; « Exercice 1 », beside « Note », is not.
    const subjects = numberedSubjects(found.flatMap(({ guess }) => guess.unit ?? []));
    const subjectOver = ({ guess }: FoundColumn): string | undefined => subjects.get(guess.unit ?? "");
    const areSubjects = found.every((one) => subjectOver(one) !== undefined);
    const groups = groupBy(found, (one) => (areSubjects ? subjectOver(one) : undefined) ?? "");
    return [...groups].map(([subject, columns]) =>
      this.question("units", columns, [
        { id: "eachUnit", says: columns.map((column) => this.asUnit(column)) },
        { id: "oneUnit", says: columns.map((column) => asAssessment(column, subject === "" ? undefined : subject)) },
        { id: "notMarks", says: columns.map(({ column }) => ({ column, guess: NOT_MARK })) },
      ]),
    );
  }

  private isTitle(unit: string): boolean {
    return headingRole(unit) === null;
  }

  private asUnit({ column, guess, labels }: FoundColumn): Said {
    const unit = guess.unit ?? withoutScale(labels.at(-1) ?? "");
    return { column, guess: { ...facetsOf(guess), role: "mark", unit } };
  }

  marks(): readonly Question[] {
    // Marks of nobody, or beside rates and amounts: the table may be of something else.
    const isDoubtful = this.read.layout.certainty === "unsure";
    // What says how a mark was obtained says that it is one.
    const asked = new Set([...this.units(), ...this.grades()].flatMap(({ columns }) => columns));
    return this.columns
      .filter(({ role, column }) => (role.certainty !== "sure" || isDoubtful) && !asked.has(column))
      .map(({ column }) => {
        const found = this.found(column);
        return this.question("marks", found, [
          {
            id: "mark",
            says: found.map((one) => ({ column: one.column, guess: { ...facetsOf(one.guess), role: "mark" } })),
          },
          { id: "notMarks", says: [{ column, guess: NOT_MARK }] },
        ]);
      });
  }

  /** « Note finale » and « Note retenue » of one unit and session. */
  kept(): readonly Question[] {
    return this.read.units.flatMap(({ unit }) => {
      const twins = this.read.found.columns.filter(
        ({ guess, column }) =>
          isMarkColumn({ guess } as FoundColumn) &&
          guess.assessment === "grade" &&
          guess.unit === this.unitOf(unit.marks[0]) &&
          (guess.session ?? 1) === 1 &&
          !this.isDerived(column),
      );
      if (twins.length < 2 || !twins.some(({ column }) => unit.marks.includes(column))) return [];
      const choices = twins.map((kept): Choice => ({
        id: "keep",
        figure: kept.column,
        says: twins.map(({ column, guess }) => ({
          column,
          guess: column === kept.column ? { ...facetsOf(guess), role: "mark", assessment: "grade" } : NOT_MARK,
        })),
      }));
      return [this.question("kept", twins, choices)];
    });
  }

  private unitOf(column: number | undefined): string | undefined {
    return this.read.found.columns.find((one) => one.column === column)?.guess.unit;
  }

  private isDerived(column: number): boolean {
    return this.read.columns.find((one) => one.column === column)?.derived !== undefined;
  }

  /** A mark beside others that may be what they make, or one more of them. */
  grades(): readonly Question[] {
    const asked = new Set([...this.units(), ...this.kept()].flatMap(({ columns }) => columns));
    return this.read.columns
      .filter(
        ({ assessment, column, role }) =>
          role.value === "mark" && assessment !== undefined && assessment.certainty === "unsure" && !asked.has(column),
      )
      .map(({ column }) => {
        const found = this.found(column);
        const facets = (assessment: "grade" | "continuous"): readonly Said[] =>
          found.map((one) => ({ column, guess: { ...facetsOf(one.guess), role: "mark", assessment } }));
        return this.question("grade", found, [
          { id: "grade", says: facets("grade") },
          { id: "assessment", says: facets("continuous") },
          { id: "notMarks", says: [{ column, guess: NOT_MARK }] },
        ]);
      });
  }

  /** « S2 » is a second session or a second semester. */
  sessions(): readonly Question[] {
    const open = this.columns
      .flatMap(({ column }) => this.found(column))
      .filter(({ guess }) => guess.session === 2 && guess.confidence < TENTATIVE);
    if (open.length === 0) return [];
    return [
      this.question("session", open, [
        {
          id: "session2",
          says: open.map(({ column, guess }) => ({ column, guess: { ...facetsOf(guess), role: "mark", session: 2 } })),
        },
        { id: "session1", says: open.map(({ column, guess }) => ({ column, guess: withoutSession(guess) })) },
      ]),
    ];
  }

  /** One question for all the columns that look alike. */
  scales(): readonly Question[] {
    const open = this.columns.filter(({ scale }) => scale !== undefined && scale.certainty !== "sure");
    const groups = groupBy(open, (one) => scaleChoices(one).join());
    return [...groups.values()].map((group) => {
      const columns = group.flatMap(({ column }) => this.found(column));
      const [first] = group;
      const choices = (first ? scaleChoices(first) : []).map((figure): Choice => ({
        id: "outOf",
        figure,
        says: columns.map(({ column, guess }) => ({
          column,
          guess: { ...facetsOf(guess), role: "mark", scale: figure },
        })),
      }));
      return this.question("scale", columns, [
        ...choices,
        { id: "notMarks", says: columns.map(({ column }) => ({ column, guess: NOT_MARK })) },
      ]);
    });
  }

  /** Once the marks themselves are known. */
  weights(): readonly Question[] {
    const open = this.read.units.filter(({ weights }) => weights.certainty !== "sure");
    const groups = new Map<number, FoundColumn[]>();
    for (const { unit } of open)
      groups.set(unit.marks.length, [
        ...(groups.get(unit.marks.length) ?? []),
        ...unit.marks.flatMap((column) => this.found(column)),
      ]);
    return [...groups.values()].map((columns) =>
      this.question("weights", columns, [
        {
          id: "equal",
          says: columns.map(({ column, guess }) => ({
            column,
            guess: { ...facetsOf(guess), role: "mark", weight: 1 },
          })),
        },
        { id: "notMarks", says: columns.map(({ column }) => ({ column, guess: NOT_MARK })) },
      ]),
    );
  }

  private found(column: number): readonly FoundColumn[] {
    return this.read.found.columns.filter((one) => one.column === column);
  }

  private question(kind: QuestionKind, columns: readonly FoundColumn[], choices: readonly Choice[]): Question {
    return {
      kind,
      columns: columns.map(({ column }) => column),
      headings: columns.map(({ heading }) => heading),
      cells: columns.slice(0, 1).flatMap(({ column }) => samples(this.read.sheet, this.read.found, column)),
      choices,
    };
  }
}

/** « Parcours suivi » may be a group, « Action » a label. */
const MAY_BE_UNIT: ReadonlySet<ColumnRole> = new Set(["other", "label", "remark", "group"]);

/** A few words that come back from one person to the next: « Bureautique », « Anglais ». */
function areWords({ filled, texts }: FoundColumn["profile"]): boolean {
  return texts.length >= filled * MOSTLY && new Set(texts).size <= filled / 2;
}

const MOSTLY = 0.8;

/** What a correction keeps of a mark. */
export function facetsOf({ confidence: _, role: __, ...facets }: RoleGuess): Omit<RoleGuess, "confidence" | "role"> {
  return facets;
}

/** @param unit of which one; without it, of that of the sheet */
function asAssessment({ column, guess }: FoundColumn, unit: string | undefined): Said {
  const { unit: _, ...facets } = facetsOf(guess);
  const of = unit === undefined ? {} : { unit };
  return { column, guess: { ...facets, ...of, role: "mark", assessment: guess.assessment ?? "continuous" } };
}

function withoutSession(guess: RoleGuess): Omit<RoleGuess, "confidence"> {
  const { session: _, ...facets } = facetsOf(guess);
  return { ...facets, role: "mark" };
}

/** 20 first, then what the marks and the headings suggest. */
function scaleChoices({ scale }: ColumnReading): readonly number[] {
  const said = scale?.value.kind === "number" ? scale.value.outOf : HIGHEST_MARK;
  const highest = Number(
    /[\d.]{1,12}$/.exec(scale?.against.find(({ witness }) => witness === "content")?.says ?? "")?.[0] ?? 0,
  );
  const fitting = USUAL.filter((one) => one >= highest).slice(0, 2);
  const first = highest > HIGHEST_MARK ? [] : [HIGHEST_MARK];
  return [...new Set([...first, ...(said >= highest ? [said] : []), ...fitting])].slice(0, 3);
}

const USUAL = [10, 40, 100] as const;

export function samples(sheet: SheetModel, table: FoundTable, column: number): readonly string[] {
  return table.dataRows
    .map((row) => shown(sheet.cells[row]?.[column]?.value ?? null))
    .filter((text) => text !== "")
    .slice(0, SAMPLE);
}

function shown(value: CellValue): string {
  if (value === null || typeof value === "object") return "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value).trim();
}
