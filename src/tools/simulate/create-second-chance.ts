/** « Seuil et session 2 »: who has all their units at another threshold, and if everybody sits what they lack once more. */
import { messages } from "../../i18n/fr/messages";
import { simulationWords, type SimulationWords } from "../../i18n/simulations";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import { CreatedSheet, type Entry } from "../create/created-sheet";
import { marksSources, nameAt, sourceColumn, type MarkedUnitPlace, type MarksSource } from "../create/marks-source";
import { sheetPalette } from "../sheet-palette";
import type { SimulationRequest } from "./simulation-request";

const THRESHOLD = "grading.threshold";
const FIELD_ROW = 3;
const HEADING_ROW = 11;
const WEIGHT_ROW = HEADING_ROW + 1;
const FIRST_ROW = WEIGHT_ROW + 1;
const WIDTH = { learner: 340, unit: 74, count: 86, mean: 86, verdict: 210 } as const;
const MARK_FORMAT = "0.00";
const HIGHEST = 20;

/** `null` when no table of the workbook computes the means of somebody's units. */
export function createSecondChance(workbook: WorkbookModel, request: SimulationRequest): Plan | null {
  const source = secondChanceSource(workbook, request);
  if (source === null) return null;
  const words = simulationWords[request.locale].secondChance;
  const units = source.units.filter(isGraded);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.marks, title: words.title, help: words.help(source.sheet) },
    [
      WIDTH.learner,
      ...units.map(() => WIDTH.unit),
      ...Array<number>(3).fill(WIDTH.count),
      WIDTH.mean,
      WIDTH.mean,
      WIDTH.verdict,
    ],
  );
  const page = new SecondChancePage(sheet, words, source, units);
  page.put();
  sheet.draft.freeze(FIRST_ROW, 1);
  const { edits, label } = sheet
    .print("landscape", HEADING_ROW, { repeatColumns: { first: 0, last: 0 } })
    .plan(words.plan);
  return bound(workbook, { label, edits, next: nextSteps[request.locale].secondChance }, [source.sheet]);
}

/** The table asked for if it has means of named people, else the first that has. */
function secondChanceSource(workbook: WorkbookModel, request: SimulationRequest): MarksSource | null {
  const sources = gradedSources(workbook, request);
  return sources.find(({ sheet }) => sheet === request.marks) ?? sources[0] ?? null;
}

/** The sheets that have means of named people. */
export function secondChanceSheets(workbook: WorkbookModel, request: SimulationRequest): readonly string[] {
  return gradedSources(workbook, request).map(({ sheet }) => sheet);
}

/** Whichever is asked for. */
function gradedSources(
  workbook: WorkbookModel,
  { convention, locale, learners, units, year }: SimulationRequest,
): readonly MarksSource[] {
  const sources = marksSources(workbook, { convention, locale, learners, units, year });
  return sources.filter(({ named, units: marked }) => named.length > 0 && marked.some(isGraded));
}

type GradedUnit = MarkedUnitPlace & { readonly grade: number };

function isGraded(unit: MarkedUnitPlace): unit is GradedUnit {
  return unit.grade !== null;
}

class SecondChancePage {
  private readonly column: Readonly<
    Record<"stated" | "simulated" | "toSit" | "mean" | "meanAfter" | "verdict", number>
  >;
  private readonly threshold: string;
  private readonly aimed: string;
  private readonly stated: string;

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly words: SimulationWords["secondChance"],
    private readonly source: MarksSource,
    private readonly units: readonly GradedUnit[],
  ) {
    const after = 1 + units.length;
    this.column = {
      stated: after,
      simulated: after + 1,
      toSit: after + 2,
      mean: after + 3,
      meanAfter: after + 4,
      verdict: after + 5,
    };
    const mark: Entry = {
      ...sheet.amount,
      rule: { kind: "decimal", comparison: "between", operands: [0, HIGHEST] },
    };
    const rule = { formula: `=CNAM.RULE("${THRESHOLD}",${sheet.rules})` };
    this.stated = sheet.field(FIELD_ROW, words.stated, rule, { isComputed: true, format: MARK_FORMAT });
    const same = { formula: `=${this.stated}` };
    this.threshold = sheet.field(FIELD_ROW + 1, words.threshold, same, { entry: mark, format: MARK_FORMAT });
    this.aimed = sheet.field(FIELD_ROW + 2, words.aimed, same, {
      entry: mark,
      format: MARK_FORMAT,
      remark: words.aimedRemark,
    });
  }

  put(): void {
    const { sheet, words, units, source } = this;
    const headings = [
      words.learner,
      ...units.map(({ code }) => code),
      words.atStated,
      words.atSimulated,
      words.toSit,
      words.mean,
      words.meanAfter,
      words.verdict,
    ];
    sheet.headings(HEADING_ROW, 0, headings, 52);
    sheet.body(area(WEIGHT_ROW, 0, source.named.length + 1, headings.length));
    this.putWeights();
    source.named.forEach(({ index }, place) => this.putLearner(FIRST_ROW + place, index + 1));
    const figures = area(HEADING_ROW, 1, source.named.length + 2, this.column.meanAfter);
    sheet.draft
      .style(figures, { horizontal: "right" })
      .numberFormat(area(FIRST_ROW, 1, source.named.length, units.length), MARK_FORMAT)
      .numberFormat(area(FIRST_ROW, this.column.mean, source.named.length, 2), MARK_FORMAT);
    this.colour();
    this.putSummary();
  }

  /** What each unit weighs in the mean: its credits where all are known, else as much as another. */
  private putWeights(): void {
    const { sheet, units, words } = this;
    const areKnown = units.every(({ credits }) => credits !== null);
    const weights = units.map(({ credits }): CellInput => {
      if (!areKnown || credits === null) return 1;
      return { formula: "cell" in credits ? `=${credits.cell}` : `=CNAM.RULE("${credits.key}",${sheet.rules})` };
    });
    sheet.draft
      .put(WEIGHT_ROW, 0, words.weight, ...weights)
      .style(area(WEIGHT_ROW, 0, 1, 1 + units.length), { ...sheetPalette.subheading, italic: true });
  }

  /** @param place in the rows of the source, 1 first */
  private putLearner(row: number, place: number): void {
    const { sheet, source, units, words, threshold, aimed } = this;
    const means = areaReference(area(row, 1, 1, units.length));
    const cell = (column: number): string => cellReference(row, column);
    const grades = units.map((unit): CellInput => ({ formula: `=${this.gradeOf(unit, place)}` }));
    const unmarked = quoted(words.unmarked);
    const acquired = `SUMPRODUCT(ISTEXT(${means})*(LEN(${means})>0)*(${means}<>${unmarked}))`;
    const reach = (limit: string): string => `SUMPRODUCT(ISNUMBER(${means})*(${means}>=${limit}))+${acquired}`;
    const sitsWithout = `SUMPRODUCT(--(${means}=${unmarked}))`;
    const toSit = `SUMPRODUCT(ISNUMBER(${means})*(${means}<${threshold}))+${sitsWithout}`;
    const known = `SUMPRODUCT(--(LEN(${means})>0))`;
    const ofAll = (formula: string): string => `IF(${known}<${units.length},"",${formula})`;
    const weights = areaReference(area(WEIGHT_ROW, 1, 1, units.length), "row");
    const average = (of: string): string => `CNAM.AVERAGE(${of},${weights},${sheet.rules})`;
    const better = `IF((${means}=${unmarked})+ISNUMBER(${means})*(${means}<${threshold})*(${means}<${aimed})>0,${aimed},${means})`;
    const verdict = `IF(${cell(this.column.toSit)}=0,${quoted(words.all)},IF(${aimed}>=${threshold},${quoted(words.afterResit)},${quoted(words.stillMissing)}))`;
    const results = [
      reach(this.stated),
      reach(threshold),
      toSit,
      ofAll(`IF(${sitsWithout}>0,"",${average(means)})`),
      ofAll(average(better)),
      `IF(${known}<${units.length},${quoted(words.unknown)},${verdict})`,
    ];
    sheet.draft.put(
      row,
      0,
      { formula: `=${nameAt(source, String(place))}` },
      ...grades,
      ...results.map((formula) => ({ formula: `=${formula}` })),
    );
  }

  /** The mean, the code of a unit acquired without one, or that it has to be sat; blank while nothing is known. */
  private gradeOf({ grade, status }: GradedUnit, place: number): string {
    const { validated, validatedInSession2, exempt, pending } = messages.status;
    const at = (column: number): string => `INDEX(${sourceColumn(this.source, column)},${place})`;
    const [mean, said] = [at(grade), at(status)] as const;
    const isOneOf = (...texts: readonly string[]): string =>
      `OR(${texts.map((text) => `${said}=${quoted(text)}`).join(",")})`;
    const without = `IF(${isOneOf(validated, validatedInSession2, exempt)},${mean}&"",IF(${isOneOf("", pending)},"",${quoted(this.words.unmarked)}))`;
    return `IF(ISNUMBER(${mean}),${mean},IF(ISNA(${said}),"",${without}))`;
  }

  private colour(): void {
    const { sheet, source, units, threshold, words } = this;
    const { validated, validatedLater, exempt, resit, refused, pending } = sheetPalette.verdict;
    const target = area(FIRST_ROW, 1, source.named.length, units.length);
    const mean = cellReference(FIRST_ROW, 1);
    for (const [test, style] of [
      [`AND(ISNUMBER(${mean}),${mean}>=${threshold})`, validated],
      [`OR(${mean}=${quoted(words.unmarked)},AND(ISNUMBER(${mean}),${mean}<${threshold}))`, resit],
      [`AND(ISTEXT(${mean}),LEN(${mean})>0)`, exempt],
    ] as const) {
      const formula = `=${test}`;
      sheet.draft.conditionalFormat({ areas: [target], rule: { kind: "formula", formula }, style, stopIfTrue: true });
    }
    const verdicts = area(FIRST_ROW, this.column.verdict, source.named.length);
    sheet
      .colour(verdicts, [words.all], validated)
      .colour(verdicts, [words.afterResit], validatedLater)
      .colour(verdicts, [words.stillMissing], refused)
      .colour(verdicts, [words.unknown], pending);
  }

  private putSummary(): void {
    const { sheet, source, words, column, units } = this;
    const rows = (at: number): string => areaReference(area(FIRST_ROW, at, source.named.length), "both");
    const verdicts = rows(column.verdict);
    const has = (...texts: readonly string[]): string =>
      texts.map((text) => `SUMPRODUCT(--(${verdicts}=${quoted(text)}))`).join("+");
    const all = `SUMPRODUCT(--(${rows(column.stated)}=${units.length}))`;
    [
      [words.today, all],
      [words.simulated, has(words.all)],
      [words.after, has(words.all, words.afterResit)],
      [words.sittings, `SUM(${rows(column.toSit)})`],
    ].forEach(([label = "", formula = ""], index) =>
      sheet.field(FIELD_ROW + 3 + index, label, { formula: `=${formula}` }, { isComputed: true, format: "0" }),
    );
  }
}
