/**
 * Every parameter of every function on each shape a user may give it, with its expected result by hand; then the same
 * calls with blanks handed over as 0, where the result is the same or an honest « 0 ou vide ? », never another verdict.
 */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import type { Result } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callIn, toArgument, type Loose } from "./call-function";
import { BAD, cases, NA, type Shape, type ShapeCase } from "./shape-case";
import { ofAccounts } from "./shapes-of-accounts";
import { ofGovernance } from "./shapes-of-governance";
import { ofTables } from "./shapes-of-tables";
import { ofValues } from "./shapes-of-values";

const A = "assistant-gestion-2016";
const G = "gessms-2026";
const TABLE: Loose = [
  ["convention", G],
  ["grading.threshold", 12],
];

const unitCases = (
  id: string,
  of: { ten: unknown; eight: unknown; nine: unknown; blankCell: unknown; twelveInTwo: unknown },
) =>
  cases(id, {
    notes: [
      ["scalar", [10], [[of.ten]]],
      ["1×1", [[[10]]], [[of.ten]]],
      ["row", [[[8, 12]]], [[of.ten]]],
      ["column", [[[10], [8]]], [[of.ten], [of.eight]]],
      [
        "block",
        [
          [
            [8, 12],
            [8, 8],
          ],
        ],
        [[of.ten], [of.eight]],
      ],
      ["blank", [[[null]]], [[""]]],
      [
        "blank",
        [
          [
            [10, null],
            [null, null],
            [8, 12],
          ],
        ],
        [[of.blankCell], [""], [of.ten]],
      ],
      ["omitted", [null], [[BAD]]],
    ],
    coefs: [
      ["scalar", [10, 3], [[of.ten]]],
      ["1×1", [[[10], [8]], [[3]]], [[of.ten], [of.eight]]],
      ["row", [[[8, 12]], [[1, 1]]], [[of.ten]]],
      [
        "column",
        [
          [[8], [12]],
          [[50], [50]],
        ],
        [[of.ten]],
      ],
      [
        "column",
        [
          [
            [8, 12],
            [8, 8],
          ],
          [[1], [1]],
        ],
        [[BAD]],
      ],
      [
        "block",
        [
          [
            [8, 12],
            [8, 8],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [10, [[null]]], [[BAD]]],
      ["blank", [[[9, 10]], [[null, 1]]], [[of.ten]]],
      ["omitted", [[[8, 12]], null], [[of.ten]]],
    ],
    session2: [
      ["scalar", [8, null, 12], [[of.twelveInTwo]]],
      ["1×1", [8, null, [[12]]], [[of.twelveInTwo]]],
      ["row", [[[8, 8]], null, [[12, 16]]], [[id === "UE_GRADE" ? 14 : of.twelveInTwo]]],
      ["column", [[[8], [8]], null, [[12], [null]]], [[of.twelveInTwo], [of.eight]]],
      [
        "block",
        [
          [
            [8, 8],
            [8, 8],
          ],
          null,
          [
            [8, 16],
            [null, null],
          ],
        ],
        [[of.twelveInTwo], [of.eight]],
      ],
      [
        "block",
        [
          [[8], [8]],
          null,
          [
            [12, 12],
            [12, 12],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [8, null, [[null]]], [[of.eight]]],
      ["blank", [[[null]], null, [[null]]], [[""]]],
      ["omitted", [8, null, null], [[of.eight]]],
    ],
    regles: [
      ["scalar", [10, null, null, G], [[of.ten]]],
      ["1×1", [10, null, null, [[A]]], [[of.ten]]],
      ["row", [9, null, null, [["grading.threshold", 9]]], [[of.nine]]],
      ["column", [10, null, null, [["convention"], [G]]], [[BAD]]],
      ["block", [12, null, null, TABLE], [[id === "UE_GRADE" ? 12 : of.ten]]],
      ["blank", [10, null, null, [[null]]], [[BAD]]],
      ["omitted", [10], [[of.ten]]],
    ],
  });

const grade = unitCases("UE_GRADE", { ten: 10, eight: 8, nine: 9, blankCell: NA, twelveInTwo: 12 });
const valid = unitCases("UE_VALID", { ten: true, eight: false, nine: true, blankCell: NA, twelveInTwo: true });
const status = unitCases("UE_STATUS", {
  ten: "Validée",
  eight: "Session 2",
  nine: "Validée",
  blankCell: "En attente",
  twelveInTwo: "Validée (session 2)",
});

const unitWeights = (id: string, of: { one: number; two: number; other: number; afterBlank: number }): ShapeCase[] =>
  cases(id, {
    notes: [
      ["scalar", [12, 4], [[of.one]]],
      ["1×1", [[[12]], [[4]]], [[of.one]]],
      ["row", [[[12, 14]], [[4, 4]]], [[of.two]]],
      ["column", [[[12], [14]], 4], [[of.one], [id === "ECTS" ? 4 : 14]]],
      [
        "column",
        [
          [[12], [14]],
          [[4], [4]],
        ],
        [[of.two]],
      ],
      [
        "block",
        [
          [
            [12, 14],
            [8, 12],
          ],
          [[4, 4]],
        ],
        [[of.two], [of.other]],
      ],
      ["blank", [[[null]], 4], [[""]]],
      [
        "blank",
        [
          [
            [12, null],
            [null, null],
          ],
          [[4, 4]],
        ],
        [[of.afterBlank], [""]],
      ],
      ["omitted", [null, 4], [[BAD]]],
    ],
    credits: [
      ["scalar", [12, 4], [[of.one]]],
      ["1×1", [12, [[4]]], [[of.one]]],
      ["row", [[[12, 14]], [["4", "4"]]], [[of.two]]],
      [
        "column",
        [
          [
            [12, 14],
            [8, 12],
          ],
          [[4], [4]],
        ],
        [[BAD]],
      ],
      [
        "block",
        [
          [[12, 14]],
          [
            [4, 4],
            [4, 4],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [12, [[null]]], [[BAD]]],
      ["omitted", [12, null], [[BAD]]],
    ],
    regles: [
      ["scalar", [12, 4, G], [[of.one]]],
      ["1×1", [12, 4, [[G]]], [[of.one]]],
      ["row", [12, 4, [["convention", G]]], [[of.one]]],
      ["column", [12, 4, [["convention"], [G]]], [[BAD]]],
      ["block", [12, 4, TABLE], [[of.one]]],
      ["blank", [12, 4, [[null]]], [[BAD]]],
      ["omitted", [12, 4], [[of.one]]],
    ],
  });

const amounts = cases("MARGIN", {
  produits: [
    ["scalar", [100, 40], [[60]]],
    ["1×1", [[[100]], 40], [[60]]],
    ["row", [[[60, 40]], 40], [[60]]],
    ["column", [[["60,00 €"], [40]], 40], [[60]]],
    [
      "block",
      [
        [
          [30, 30],
          [30, 10],
        ],
        40,
      ],
      [[60]],
    ],
    ["blank", [[[null]], 40], [[-40]]],
    ["omitted", [null, 40], [[BAD]]],
  ],
  charges: [
    ["scalar", [100, 40], [[60]]],
    ["1×1", [100, [[40]]], [[60]]],
    ["row", [100, [[30, 10]]], [[60]]],
    ["column", [100, [[30], [null], [10]]], [[60]]],
    [
      "block",
      [
        100,
        [
          [10, 10],
          [10, 10],
        ],
      ],
      [[60]],
    ],
    ["blank", [100, [[null]]], [[100]]],
    ["omitted", [100, null], [[BAD]]],
  ],
  regles: [
    ["scalar", [100, 40, A], [[60]]],
    ["1×1", [100, 40, [[A]]], [[60]]],
    ["row", [100, 40, [["convention", A]]], [[60]]],
    ["column", [100, 40, [["convention"], [A]]], [[BAD]]],
    ["block", [100, 40, TABLE], [[60]]],
    ["blank", [100, 40, [[null]]], [[BAD]]],
    ["omitted", [100, 40], [[60]]],
  ],
});

const CNAM_CFA = (cnam: number, cfa: number) => [
  ["Cnam", cnam],
  ["CFA du Pays d'Aix", cfa],
];

const shares = cases("SHARE", {
  montant: [
    ["scalar", [100, A], CNAM_CFA(50, 50)],
    ["1×1", [[[100.01]], A], CNAM_CFA(50.01, 50)],
    ["row", [[[60, 40]], A], CNAM_CFA(50, 50)],
    ["column", [[[60], [40]], A], CNAM_CFA(50, 50)],
    [
      "block",
      [
        [
          [30, 30],
          [30, 10],
        ],
        A,
      ],
      CNAM_CFA(50, 50),
    ],
    ["blank", [[[null]], A], CNAM_CFA(0, 0)],
    ["omitted", [null, A], [[BAD]]],
  ],
  regles: [
    ["scalar", [100, A], CNAM_CFA(50, 50)],
    ["1×1", [100, [[A]]], CNAM_CFA(50, 50)],
    ["row", [100, [["convention", A]]], CNAM_CFA(50, 50)],
    ["column", [100, [["convention"], [A]]], [[BAD]]],
    [
      "block",
      [
        100,
        [
          ["convention", A],
          ["finance.split.cnam", "75 %"],
          ["finance.split.cfa", 0.25],
        ],
      ],
      CNAM_CFA(75, 25),
    ],
    ["blank", [100, [[null]]], [[BAD]]],
    ["omitted", [100], [[NA]]],
  ],
});

const SETTLED = (cnam: number[], cfa: number[]) => [
  ["Partie", "Charges", "Part de marge", "Dû", "Avances reçues", "Solde"],
  ["Cnam", ...cnam],
  ["CFA du Pays d'Aix", ...cfa],
];
const BASE_SETTLEMENT = SETTLED([30, 10, -60, 0, -60], [50, 10, 60, 0, 60]);

const settlements = cases("SETTLEMENT", {
  produits: [
    ["scalar", [100, [[30, 50]], null, A], BASE_SETTLEMENT],
    ["1×1", [[[100]], [[30, 50]], null, A], BASE_SETTLEMENT],
    ["row", [[[100, null]], [[30, 50]], null, A], BASE_SETTLEMENT],
    ["column", [[[90], [10]], [[30, 50]], null, A], SETTLED([30, 10, -50, 0, -50], [50, 10, 50, 0, 50])],
    [
      "block",
      [
        [
          [50, 25],
          [20, 5],
        ],
        [[30, 50]],
        null,
        A,
      ],
      [[BAD]],
    ],
    ["blank", [[[null]], [[30, 50]], null, A], SETTLED([30, -40, -10, 0, -10], [50, -40, 10, 0, 10])],
    ["omitted", [null, [[30, 50]], null, A], [[BAD]]],
  ],
  charges: [
    ["scalar", [100, 80, null, A], [[BAD]]],
    ["1×1", [100, [[80]], null, A], [[BAD]]],
    ["row", [100, [[30, 50]], null, A], BASE_SETTLEMENT],
    ["column", [100, [[30], [50]], null, A], BASE_SETTLEMENT],
    [
      "block",
      [
        100,
        [
          [30, 50],
          [0, 0],
        ],
        null,
        A,
      ],
      [[BAD]],
    ],
    ["blank", [100, [[30, null]], null, A], SETTLED([30, 35, -35, 0, -35], [0, 35, 35, 0, 35])],
    ["omitted", [100, null, null, A], [[BAD]]],
  ],
  avances: [
    ["scalar", [100, [[30, 50]], 20, A], [[BAD]]],
    ["1×1", [100, [[30, 50]], [[20]], A], [[BAD]]],
    ["row", [100, [[30, 50]], [[null, 20]], A], SETTLED([30, 10, -60, 0, -40], [50, 10, 60, 20, 40])],
    ["column", [100, [[30, 50]], [[5], [20]], A], SETTLED([30, 10, -60, 5, -45], [50, 10, 60, 20, 45])],
    [
      "block",
      [
        100,
        [[30, 50]],
        [
          [5, 20],
          [0, 0],
        ],
        A,
      ],
      [[BAD]],
    ],
    ["blank", [100, [[30, 50]], [[null, null]], A], BASE_SETTLEMENT],
    ["omitted", [100, [[30, 50]], null, A], BASE_SETTLEMENT],
  ],
  regles: [
    ["scalar", [100, [[30, 50]], null, A], BASE_SETTLEMENT],
    ["1×1", [100, [[30, 50]], null, [[A]]], BASE_SETTLEMENT],
    ["row", [100, [[30, 50]], null, [["convention", A]]], BASE_SETTLEMENT],
    ["column", [100, [[30, 50]], null, [["convention"], [A]]], [[BAD]]],
    [
      "block",
      [
        100,
        [[30, 50]],
        null,
        [
          ["convention", A],
          ["affichage.entetes", "NON"],
        ],
      ],
      BASE_SETTLEMENT.slice(1),
    ],
    ["blank", [100, [[30, 50]], null, [[null]]], [[BAD]]],
    ["omitted", [100, [[30, 50]]], [[NA]]],
  ],
});

const BILLED = (amounts: number[], balance: number, nature: string) => [
  ["Échéance", "Date", "Taux", "Montant", "Nature"],
  ["Acompte 1", 46387, 0.4, amounts[0], "Facture"],
  ["Acompte 2", 46477, 0.3, amounts[1], "Facture"],
  ["Acompte 3", 46568, 0.3, amounts[2], "Facture"],
  ["Solde", 46752, "", balance, nature],
];
const OPEN_BILL = BILLED([40, 30, 30], 0, "À régulariser");

const bills = cases("BILLING", {
  prevu: [
    ["scalar", [100, 2026, null, null, G], OPEN_BILL],
    ["1×1", [[[100]], 2026, null, null, G], OPEN_BILL],
    ["row", [[[60, 40]], 2026, null, null, G], OPEN_BILL],
    ["column", [[[60], [40]], 2026, null, null, G], OPEN_BILL],
    [
      "block",
      [
        [
          [30, 30],
          [30, 10],
        ],
        2026,
        null,
        null,
        G,
      ],
      OPEN_BILL,
    ],
    ["blank", [[[null]], 2026, null, null, G], [[NA]]],
    ["omitted", [null, 2026, null, null, G], [[BAD]]],
  ],
  annee: [
    ["scalar", [100, 2026, null, null, G], OPEN_BILL],
    ["1×1", [100, [["2026-2027"]], null, null, G], OPEN_BILL],
    ["row", [100, [[2026, 2027]], null, null, G], [[BAD]]],
    ["column", [100, [[2026], [2027]], null, null, G], [[BAD]]],
    [
      "block",
      [
        100,
        [
          [2026, 1],
          [2, 3],
        ],
        null,
        null,
        G,
      ],
      [[BAD]],
    ],
    ["blank", [100, [[null]], null, null, G], [[NA]]],
    ["omitted", [100, null, null, null, G], [[BAD]]],
  ],
  reel: [
    ["scalar", [100, 2026, 95, null, G], BILLED([40, 30, 30], -5, "Avoir")],
    ["1×1", [100, 2026, [[105]], null, G], BILLED([40, 30, 30], 5, "Facture")],
    ["row", [100, 2026, [[60, 45]], null, G], BILLED([40, 30, 30], 5, "Facture")],
    ["column", [100, 2026, [[60], [45]], null, G], BILLED([40, 30, 30], 5, "Facture")],
    [
      "block",
      [
        100,
        2026,
        [
          [50, 10],
          [40, 5],
        ],
        null,
        G,
      ],
      BILLED([40, 30, 30], 5, "Facture"),
    ],
    ["blank", [100, 2026, [[null]], null, G], OPEN_BILL],
    ["omitted", [100, 2026, null, null, G], OPEN_BILL],
  ],
  facture: [
    ["scalar", [100, 2026, 95, 90, G], BILLED([40, 30, 30], 5, "Facture")],
    ["1×1", [100, 2026, 95, [[90]], G], BILLED([40, 30, 30], 5, "Facture")],
    ["row", [100, 2026, 95, [[40, 30, 30]], G], BILLED([40, 30, 30], -5, "Avoir")],
    ["column", [100, 2026, 95, [[40], [null], [30]], G], BILLED([40, 30, 30], 25, "Facture")],
    [
      "block",
      [
        100,
        2026,
        95,
        [
          [40, 30],
          [20, null],
        ],
        G,
      ],
      BILLED([40, 30, 30], 5, "Facture"),
    ],
    ["blank", [100, 2026, 95, [[null]], G], BILLED([40, 30, 30], -5, "Avoir")],
    ["omitted", [100, 2026, 95, null, G], BILLED([40, 30, 30], -5, "Avoir")],
  ],
  regles: [
    ["scalar", [100, 2026, null, null, G], OPEN_BILL],
    ["1×1", [100, 2026, null, null, [[G]]], OPEN_BILL],
    ["row", [100, 2026, null, null, [["convention", G]]], OPEN_BILL],
    ["column", [100, 2026, null, null, [["convention"], [G]]], [[BAD]]],
    [
      "block",
      [
        100,
        2026,
        null,
        null,
        [
          ["convention", G],
          ["finance.billing.1.rate", "50 %"],
        ],
      ],
      [[BAD]],
    ],
    ["blank", [100, 2026, null, null, [[null]]], [[BAD]]],
    ["omitted", [100, 2026], [[NA]]],
  ],
});

const lookUps = (id: "RULE" | "SOURCE", max: unknown, floor: unknown): ShapeCase[] =>
  cases(id, {
    cle: [
      ["scalar", ["cohort.max", G], [[max]]],
      ["1×1", [[["cohort.max"]], G], [[max]]],
      ["row", [[["cohort.max", "Effectif maximal"]], G], [[max, max]]],
      ["column", [[["cohort.max"], [null]], G], [[max], [""]]],
      [
        "block",
        [
          [
            ["cohort.max", "cohort.maxx"],
            [null, "COHORT.MAX"],
          ],
          G,
        ],
        [
          [max, BAD],
          ["", max],
        ],
      ],
      ["blank", [[[null]], G], [[NA]]],
      ["omitted", [null, G], [[BAD]]],
    ],
    regles: [
      ["scalar", ["cohort.max", G], [[max]]],
      ["1×1", ["cohort.max", [[G]]], [[max]]],
      ["row", ["cohort.max", [["convention", G]]], [[max]]],
      ["column", ["cohort.max", [["convention"], [G]]], [[BAD]]],
      [
        "block",
        [
          "grading.component.floor",
          [
            ["convention", G],
            ["grading.component.floor", 7],
          ],
        ],
        [[floor]],
      ],
      ["blank", ["cohort.max", [[null]]], [[BAD]]],
      ["omitted", ["cohort.max"], [[NA]]],
    ],
  });

const SHAPES = `${import.meta.dirname}/shapes`;

/** A file a function, as `npm run new:function` makes it. */
async function ofFiles(): Promise<readonly ShapeCase[]> {
  const files = existsSync(SHAPES) ? readdirSync(SHAPES) : [];
  const found = files.map((file) => import(`${SHAPES}/${file}`) as Promise<{ readonly shapes: readonly ShapeCase[] }>);
  return (await Promise.all(found)).flatMap(({ shapes }) => shapes);
}

const all: readonly ShapeCase[] = [
  ...grade,
  ...valid,
  ...status,
  ...unitWeights("AVERAGE", { one: 12, two: 13, other: 10, afterBlank: 12 }),
  ...unitWeights("ECTS", { one: 4, two: 8, other: 4, afterBlank: 4 }),
  ...amounts,
  ...shares,
  ...settlements,
  ...bills,
  ...lookUps("RULE", 18, 7),
  ...lookUps(
    "SOURCE",
    "art. 2.3(1)",
    "Votre table de règles, ligne 2 (texte : règles du Cnam, « valider son diplôme » (aucun plancher))",
  ),
  ...ofTables,
  ...ofAccounts,
  ...ofValues,
  ...ofGovernance,
  ...(await ofFiles()),
];

const shown = (result: Result): unknown[][] =>
  result.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));

describe("every parameter on every shape", () => {
  it("no parameter of the catalogue and no shape is left out", () => {
    const shapes: Shape[] = ["scalar", "1×1", "row", "column", "block", "blank"];
    const tried = new Set(all.map(({ call, parameter, shape }) => `${call[0]} ${parameter} ${shape}`));
    const wanted = catalogue.flatMap(({ description }) =>
      description.parameters.flatMap(({ id }) => shapes.map((shape) => `${description.id} ${id} ${shape}`)),
    );
    expect(wanted.filter((one) => !tried.has(one))).toEqual([]);
  });

  it.each(all)("$call.0: $parameter as $shape: $call", async ({ call, gives }) => {
    expect(shown(await callIn({ zerosAreZeros: true }, ...call))).toEqual(gives);
  });
});

/** The same call from a host that hands blanks over as 0. */
function withBlanksAsZeros(args: readonly Loose[]): Loose[] {
  return args.map((argument) => {
    const block = toArgument(argument);
    return block === null ? null : block.map((row) => row.map((cell) => cell ?? 0));
  });
}

const ADDRESS = (index: number): string => `Arg${index}!A1`;

function probeOf(args: readonly Loose[]) {
  return (address: string): Promise<boolean[][]> => {
    const block = toArgument(args[Number(/\d+/.exec(address)?.[0])]) ?? [];
    return Promise.resolve(block.map((row) => row.map((cell: Content) => cell === null)));
  };
}

const holdsBlank = all.filter(({ call }) =>
  call.slice(1).some((arg) => Array.isArray(arg) && arg.flat().includes(null)),
);

describe("blanks handed over as 0", () => {
  it.each(holdsBlank)("with addresses, $call.0 tells them from zeros: $call", async ({ call, gives }) => {
    const [id, ...args] = call;
    const context = {
      zerosAreZeros: false,
      addresses: args.map((_, index) => ADDRESS(index)),
      probe: probeOf(args),
    } as const;
    expect(shown(await callIn(context, id, ...withBlanksAsZeros(args)))).toEqual(gives);
  });

  it.each(holdsBlank)(
    "without addresses, $call.0 gives the same or says it cannot know: $call",
    async ({ call, gives }) => {
      const [id, ...args] = call;
      const context = { zerosAreZeros: false, addresses: args.map(() => null), probe: null } as const;
      const result = await callIn(context, id, ...withBlanksAsZeros(args));
      const isHonest = result.every((row, r) =>
        row.every((cell, c) => {
          const admits = typeof cell === "object" && cell.error === NA && cell.message.includes("0 ou vide");
          // No hour, or none yet: no agrément either way.
          const isHarmless = id === "APPROVAL" && cell === false && gives[r]?.[c] === "";
          return admits || isHarmless || (typeof cell === "object" ? cell.error : cell) === gives[r]?.[c];
        }),
      );
      expect(isHonest, JSON.stringify(result)).toBe(true);
    },
  );

  it("a real 0 stays 0 when its address says so", async () => {
    const context = {
      zerosAreZeros: false,
      addresses: ["N!A1"],
      probe: () => Promise.resolve([[false, false]]),
    } as const;
    expect(await callIn(context, "UE_GRADE", [[0, 20]])).toEqual([[10]]);
  });

  it("a probe that does not reach a cell says nothing of it", async () => {
    const context = {
      zerosAreZeros: false,
      addresses: ["Notes!B2:C3"],
      probe: () => Promise.resolve([[false]]),
    } as const;
    const marks: Loose = [
      [0, 12],
      [12, 0],
    ];
    const result = await callIn(context, "UE_GRADE", marks, null, null, null);
    expect(result[0]).toEqual([6]);
    expect(result[1]?.[0]).toMatchObject({ error: NA });
    expect(JSON.stringify(result[1])).toContain("0 ou vide");
  });

  it("a probe that fails is an honest « 0 ou vide ? »", async () => {
    const context = {
      zerosAreZeros: false,
      addresses: ["N!A1"],
      probe: () => Promise.reject(new Error("busy")),
    } as const;
    const result = await callIn(context, "UE_STATUS", [[0, 20]]);
    expect(shown(result)).toEqual([[NA]]);
  });

  it("without a 0 the answer comes at once and nothing is probed", () => {
    const found = catalogue.find(({ description }) => description.id === "UE_VALID");
    const context = {
      zerosAreZeros: false,
      addresses: ["N!A1"],
      probe: () => {
        throw new Error("probed");
      },
    } as const;
    expect(found?.call([[[12, 9]]], context)).toEqual([[true]]);
  });
});
