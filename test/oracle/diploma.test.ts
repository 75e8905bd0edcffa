/** DIPLOMA, SEMESTER and YEAR on catalogues written from nothing, against the contract and decision 9 read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { below, fraction, nearest, over, sum, times, type Fraction } from "./fraction";
import { frames, numberIn, orBlank, typed, wholeIn, yesNo, type Typed } from "./random-cells";
import { laidOut, linedUp, type Cells, type Headings, type LaidOut, type Row } from "./random-tables";
import { RUNS, shown } from "./runs";

/** `open`: a second session or a complementary assessment is still to be sat. */
type Fate = "met" | "failed" | "open" | "unknown";

const CODES = ["USX24", "UAX06", "TED001", "X1"] as const;
const MINIMUM = fraction(10);

interface Unit {
  readonly fate: Fate;
  /** In the general mean, when it is a number. */
  readonly grade: Fraction | null;
}
const unit = (fate: Fate, grade: Fraction | null = null): Unit => ({ fate, grade });
const graded = fc
  .oneof(numberIn(0, 20, 100), numberIn(9, 11, 100))
  .map(({ cell, value }) => typed(cell, unit(below(value, MINIMUM) ? "open" : "met", value)));
const coded = fc.constantFrom<Typed<Unit>>(
  typed("V", unit("met")),
  typed("Validée", unit("met")),
  typed("NV", unit("failed")),
  typed("VES", unit("met")),
  typed("Dispensé", unit("met")),
  typed("ABI", unit("open")),
  typed("ABJ", unit("open")),
  typed("non validée", unit("failed")),
  typed("En attente", unit("unknown")),
  typed("Session 2", unit("open")),
  typed("évaluation complémentaire", unit("open")),
);
const passed = numberIn(10, 20, 100).map(({ cell, value }) => typed(cell, unit("met", value)));
const unitCell: fc.Arbitrary<Typed<Unit>> = fc.oneof(
  { weight: 12, arbitrary: passed },
  { weight: 2, arbitrary: graded },
  { weight: 2, arbitrary: coded },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Content>(null, "", { error: "#N/A" }).map((cell) => typed(cell, unit("unknown"))),
  },
);

const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
const levelCell = (required: number): fc.Arbitrary<Typed<Fate>> =>
  orBlank(
    fc.oneof(
      fc
        .nat(5)
        .map((rank) =>
          typed<Fate>(
            rank % 2 === 0 ? LEVELS[rank]! : LEVELS[rank]!.toLowerCase(),
            rank >= required ? "met" : "failed",
          ),
        ),
      fc.constantFrom(typed<Fate>("Validée", "met"), typed<Fate>("V", "met")),
    ),
    "unknown" as const,
    6,
  );
const monthsCell = (required: number): fc.Arbitrary<Typed<Fate>> =>
  orBlank(
    fc.oneof(
      wholeIn(0, 40).map(({ cell, value }) => typed<Fate>(cell, value >= required ? "met" : "failed")),
      fc.constantFrom(typed<Fate>("Validée", "met"), typed<Fate>("V", "met"), typed<Fate>("NV", "failed")),
    ),
    "unknown" as const,
    6,
  );

interface Law {
  readonly credits: readonly number[];
  readonly mean: number | null;
  readonly language: number | null;
  readonly experience: number | null;
  readonly mobility: number | null;
  readonly french: number | null;
}
const laws: fc.Arbitrary<Law> = fc.record({
  credits: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: CODES.length, maxLength: CODES.length }),
  mean: fc.option(fc.integer({ min: 9, max: 13 })),
  language: fc.option(fc.nat(5)),
  experience: fc.option(fc.integer({ min: 1, max: 24 })),
  mobility: fc.option(fc.integer({ min: 1, max: 4 })),
  french: fc.option(fc.nat(4)),
});
const rulesOf = ({ credits, mean, language, experience, mobility, french }: Law): Cells =>
  [
    ...CODES.map((code, index): readonly Content[] => [`unit.${code}`, credits[index]!]),
    ["diploma.mean", mean],
    ["diploma.language", language === null ? null : LEVELS[language]!],
    ["diploma.experience.months", experience],
    ["diploma.mobility.months", mobility],
    ["diploma.french", french === null ? null : LEVELS[french]!],
  ].filter(([, cell]) => cell !== null);

interface Learner {
  readonly units: readonly Unit[];
  readonly conditions: readonly Fate[];
  readonly row: Row;
}
const learnerOf = (law: Law): fc.Arbitrary<Learner> =>
  fc
    .record({
      units: fc.tuple(...CODES.map(() => unitCell)),
      language: levelCell(law.language ?? 0),
      experience: monthsCell(law.experience ?? 0),
      mobility: monthsCell(law.mobility ?? 0),
      speaker: orBlank(yesNo, true, 2),
      french: levelCell(law.french ?? 0),
    })
    .map(({ units, language, experience, mobility, speaker, french }) => ({
      units: units.map(({ value }) => value),
      conditions: [
        ...(law.language === null ? [] : [language.value]),
        ...(law.experience === null ? [] : [experience.value]),
        ...(law.mobility === null ? [] : [mobility.value]),
        ...(law.french === null || speaker.value ? [] : [french.value]),
      ],
      row: {
        ...Object.fromEntries(CODES.map((code, index) => [code, units[index]!.cell])),
        language: language.cell,
        experience: experience.cell,
        mobility: mobility.cell,
        speaker: speaker.cell,
        french: french.cell,
      },
    }));

const HEADINGS: Headings = {
  ...Object.fromEntries(CODES.map((code) => [code, [code, code.toLowerCase(), `${code} – Une unité`]])),
  language: [
    "langue",
    "anglais",
    "niveau de langue",
    "niveau d'anglais",
    "test externe",
    "test de langue",
    "LV",
    "toeic",
    "CECRL",
    "language",
  ],
  experience: ["expérience", "expérience professionnelle", "mois d'expérience", "exp. pro", "experience"],
  mobility: ["mobilité", "mobilité internationale", "mois à l'étranger", "séjour à l'étranger", "mobility"],
  speaker: ["francophone", "langue maternelle française", "french speaker"],
  french: ["français", "niveau de français", "FLE", "DELF", "french"],
};
/** Headings of units are typed as they are: a plural would be another code. */
const promotion = fc
  .tuple(laws, fc.integer({ min: 1, max: 4 }))
  .chain(([law, count]) =>
    fc.array(learnerOf(law), { minLength: count, maxLength: count }).map((list) => ({ law, list })),
  )
  .chain(({ law, list }) =>
    laidOut(
      HEADINGS,
      Object.keys(HEADINGS),
      list.map(({ row }) => row),
    )
      .filter(
        ({ cells }) =>
          !cells[0]!.some((heading) =>
            /^\s*(usx|uax|ted|x1).*(s|x|\))\s*$/i.test(typeof heading === "string" ? heading : ""),
          ),
      )
      .map((table) => ({ law, list, table })),
  );

interface Verdict {
  readonly decision: string;
  readonly mean: unknown;
  readonly credits: number;
  readonly unmet: number;
}

function decisionOf(fates: readonly Fate[]): string {
  if (fates.includes("failed")) return "Ajourné";
  if (fates.includes("unknown")) return "En attente";
  return fates.includes("open") ? "Session 2" : "Admis";
}

function verdictOf({ units, conditions }: Learner, { credits, mean }: Law): Verdict {
  const counted = units.flatMap(({ grade }, index) =>
    grade === null ? [] : [{ grade, weight: fraction(credits[index]!) }],
  );
  const general =
    counted.length === 0
      ? null
      : over(sum(counted.map(({ grade, weight }) => times(grade, weight))), sum(counted.map(({ weight }) => weight)));
  const has = (fate: Fate): boolean => units.some((one) => one.fate === fate);
  const meanFate: Fate =
    mean === null || general === null
      ? "met"
      : !below(general, fraction(mean))
        ? "met"
        : has("unknown")
          ? "unknown"
          : has("open")
            ? "open"
            : "failed";
  const fates = [...units.map(({ fate }) => fate), ...conditions, meanFate];
  return {
    decision: decisionOf(fates),
    mean: general === null ? "" : nearest(general),
    credits: units.reduce((total, { fate }, index) => total + (fate === "met" ? credits[index]! : 0), 0),
    unmet: fates.filter((fate) => fate !== "met").length,
  };
}

describe("DIPLOMA", () => {
  it("decides by every condition, and tells each that is unmet", async () => {
    await fc.assert(
      fc.asyncProperty(promotion, frames, async ({ law, list, table }, frame) => {
        const result = shown(await callFunction("DIPLOMA", table.cells, [...rulesOf(law), ...frame.rows]));
        const expected = linedUp(table, frame.headings ? ["Décision", "Moyenne", "ECTS"] : null, (index) => {
          const { decision, mean, credits } = verdictOf(list[index]!, law);
          return [decision, mean, credits];
        });
        expect(result.map((line) => line.slice(0, 3))).toEqual(expected);
        const reasons = linedUp(table, frame.headings ? ["Motifs"] : null, (index) => [
          verdictOf(list[index]!, law).unmet === 0,
        ]);
        expect(
          result.map((line) =>
            typeof line[3] === "string" && line[3] !== "Motifs" && line[0] !== "" ? line[3] === "" : line[3],
          ),
        ).toEqual(reasons.map(([reason]) => reason));
      }),
      RUNS,
    );
  });
});

describe("DIPLOMA in compensation", () => {
  const mark = fc.oneof({ weight: 6, arbitrary: numberIn(8, 14, 4) }, { weight: 2, arbitrary: numberIn(0, 20, 4) });
  const marks = fc.tuple(...CODES.map(() => orBlank(mark, null, 10)));
  const given = fc.record({
    list: fc.array(marks, { minLength: 1, maxLength: 4 }),
    credits: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: CODES.length, maxLength: CODES.length }),
    eliminatory: fc.option(fc.constantFrom(5.1, 7.1)),
  });

  function decision(
    units: readonly (Fraction | null)[],
    credits: readonly number[],
    eliminatory: number | null,
  ): string {
    const known = units.flatMap((value, index) =>
      value === null ? [] : [{ value, weight: fraction(credits[index]!) }],
    );
    const least = eliminatory === null ? null : fraction(Math.round(eliminatory * 10), 10);
    if (known.length < units.length) return "En attente";
    const total = sum(known.map(({ value, weight }) => times(value, weight)));
    const isEliminated = least !== null && known.some(({ value }) => below(value, least));
    // Grades alone are those of the first session: what keeps from the diploma is below the threshold, and sat again.
    const lacks = isEliminated || below(over(total, sum(known.map(({ weight }) => weight))), MINIMUM);
    return lacks ? "Session 2" : "Admis";
  }

  it("decides by the general mean, whatever the grades of the units, unless one is eliminatory", async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ list, credits, eliminatory }) => {
        const rules: Cells = [
          ...CODES.map((code, index): readonly Content[] => [`unit.${code}`, credits[index]!]),
          ["grading.mode", "compensation"],
          ["diploma.mean", 10],
          ...(eliminatory === null ? [] : [["grading.eliminatory", eliminatory]]),
        ];
        // A row of blanks is no learner: each has a column of their own name.
        const rows = list.map((units, index) => [`Apprenant ${index}`, ...units.map(({ cell }) => cell)]);
        const result = shown(await callFunction("DIPLOMA", [["apprenant", ...CODES], ...rows], rules));
        const expected = list.map((units) =>
          decision(
            units.map(({ value }) => value),
            credits,
            eliminatory,
          ),
        );
        expect(result.slice(1).map(([first]) => first)).toEqual(expected);
        // The mean earns every unit's credits at once.
        const whole = credits.reduce((total, one) => total + one, 0);
        for (const [verdict, , earned] of result.slice(1)) if (verdict === "Admis") expect(earned).toBe(whole);
      }),
      RUNS,
    );
  });
});

const STATUSES = {
  Validée: "met",
  "Validée (session 2)": "met",
  Dispensé: "met",
  "Session 2": "session 2",
  "Évaluation complémentaire": "évaluation complémentaire",
  "Non validée": "failed",
  "En attente": "unknown",
} as const;
type Status = keyof typeof STATUSES;

const STATUS_HEADINGS: Headings = Object.fromEntries(
  CODES.map((code) => [
    code,
    [`${code} statut`, `statut ${code}`, `${code} status`, `${code} résultat`, `${code} état`],
  ]),
);
const UNITS: Cells = CODES.map((code, index) => [`unit.${code}`, index + 2]);
const ENGINEER: Cells = [["convention", "ingenieur-apprentissage-2020"], ...UNITS];

interface Sequence {
  readonly list: readonly (readonly Status[])[];
  readonly table: LaidOut;
}
function sequences(statuses: fc.Arbitrary<Status>): fc.Arbitrary<Sequence> {
  const learner = fc.tuple(...CODES.map(() => statuses));
  return fc.array(learner, { minLength: 1, maxLength: 5 }).chain((list) =>
    laidOut(
      STATUS_HEADINGS,
      CODES,
      list.map((units) => Object.fromEntries(CODES.map((code, index) => [code, units[index]!]))),
    ).map((table) => ({ list, table })),
  );
}
const statusOf = (names: readonly Status[]): fc.Arbitrary<Status> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Status>("Validée") },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
  );

/** In which order a list names its units is left open. */
const withListsSorted = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.split(/\s;\s/).sort() : cell)));

/** Art. 3.2.2 and 3.2.3: the academic sequence and the professional one are judged each on its own units. */
describe("SEMESTER with a professional sequence", () => {
  const KINDS = { UE: "academic", professionnelle: "professional", projet: "professional", mobilité: "none" } as const;
  const kinds = fc.tuple(...CODES.map(() => fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[]))));
  const mentionOf = (statuses: readonly Status[], sequence: string): string => {
    const fates = statuses.map((status) => STATUSES[status]);
    if (fates.length === 0) return "";
    if (fates.includes("failed")) return `Séquence ${sequence} non validée`;
    if (fates.includes("unknown")) return "En attente";
    return fates.every((fate) => fate === "met")
      ? `Séquence ${sequence} validée`
      : `Validation de la séquence ${sequence} reportée`;
  };

  it("judges each sequence on its own units", async () => {
    const given = fc.tuple(sequences(statusOf(Object.keys(STATUSES) as Status[])), kinds);
    await fc.assert(
      fc.asyncProperty(given, async ([{ list, table }, kindsOfUnits]) => {
        const rules = [...ENGINEER, ...CODES.map((code, index) => [`unit.${code}.kind`, kindsOfUnits[index]!])];
        const result = shown(await callFunction("SEMESTER", table.cells, rules));
        const expected = linedUp(table, ["Mention", "Séquence professionnelle"], (row) => {
          const of = (sequence: string): readonly Status[] =>
            list[row]!.filter((_, index) => KINDS[kindsOfUnits[index]!] === sequence);
          return [mentionOf(of("academic"), "académique"), mentionOf(of("professional"), "professionnelle")];
        });
        expect(result.map(([mention, , professional]) => [mention, professional])).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("SEMESTER", () => {
  const all = Object.keys(STATUSES) as Status[];

  function sequence(units: readonly Status[]): unknown[] {
    const fates = units.map((status) => STATUSES[status]);
    const again = CODES.flatMap((code, index) =>
      /^(sess|éval)/.test(fates[index]!) ? [`${code} (${fates[index]!})`] : [],
    );
    const mention = fates.includes("failed")
      ? "Séquence académique non validée"
      : fates.includes("unknown")
        ? "En attente"
        : again.length > 0
          ? "Validation de la séquence académique reportée"
          : "Séquence académique validée";
    return [mention, again.join(" ; "), ""];
  }

  it("gives the sequence’s mention and the units to sit again", async () => {
    await fc.assert(
      fc.asyncProperty(sequences(statusOf(all)), frames, async ({ list, table }, frame) => {
        const result = shown(await callFunction("SEMESTER", table.cells, [...ENGINEER, ...frame.rows]));
        const headings = frame.headings ? ["Mention", "UE à représenter", "Séquence professionnelle"] : null;
        expect(withListsSorted(result)).toEqual(
          withListsSorted(linedUp(table, headings, (index) => sequence(list[index]!))),
        );
      }),
      RUNS,
    );
  });
});

describe("YEAR", () => {
  it("gives option 1 when every unit is acquired, else what is left to the commission", async () => {
    const final = fc
      .constantFrom<Status>("Non validée", "En attente")
      .chain((one) => sequences(statusOf(["Validée (session 2)", "Dispensé", one, one])));
    await fc.assert(
      fc.asyncProperty(final, frames, async ({ list, table }, frame) => {
        const expected = linedUp(table, frame.headings ? ["Décision", "ECTS", "UE à valider"] : null, (index) => {
          const fates = list[index]!.map((status) => STATUSES[status]);
          const left = CODES.filter((_, which) => fates[which] !== "met");
          const credits = CODES.reduce((total, _, which) => total + (fates[which] === "met" ? which + 2 : 0), 0);
          const decision =
            left.length === 0 ? "Option 1" : fates.includes("unknown") ? "En attente" : "Option 2 ou 3 (commission)";
          return [decision, credits, left.join(" ; ")];
        });
        const result = shown(await callFunction("YEAR", table.cells, [...ENGINEER, ...frame.rows]));
        expect(withListsSorted(result)).toEqual(withListsSorted(expected));
      }),
      RUNS,
    );
  });
});
