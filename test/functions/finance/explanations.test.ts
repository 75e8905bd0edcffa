/** What the functions of finance tell of a row, step by step, with the parameter of each. */
import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import { toArgument, type Loose } from "../call-function";

interface Told {
  readonly code: string;
  readonly parameters: readonly string[];
}

async function stepsOf(id: string, row: number, ...args: readonly Loose[]): Promise<readonly Told[]> {
  const { steps } = await functionById(id).trace(args.map(toArgument), { zerosAreZeros: true }, { row });
  expect(steps).toHaveLength(1);
  return (steps[0]?.steps ?? []).map(({ code, parameters }) => ({ code, parameters }));
}

const CONTRACTS: Loose = [
  ["début", "fin", "rupture", "npec", "niveau", "distance"],
  ["01/09/2025", "31/08/2026", "15/10/2025", 7300, 6, 0.8],
  ["01/09/2024", "31/08/2025", null, 7300, 6, 0.8],
];

describe("REVENUE", () => {
  it("tells of the reduction, the days, the revenue and the employer's share", async () => {
    const steps = await stepsOf("REVENUE", 0, CONTRACTS, null, null, "apprentissage-2025");
    expect(steps.map(({ code }) => code)).toEqual([
      "revenue.regime",
      "revenue.distance",
      "revenue.byDay",
      "employerShare.amount",
      "employerShare.withinTrial",
      "employerShare.trial",
      "revenue.earned",
      "employerShare.within",
    ]);
    expect(steps[0]?.parameters).toEqual(["finance.revenue.dailyFrom"]);
    expect(steps[2]?.parameters).toEqual(["finance.revenue.yearDays"]);
    expect(steps[4]?.parameters).toEqual(["finance.employerShare.trial.days"]);
  });

  it("tells of months begun for an older contract", async () => {
    const steps = await stepsOf("REVENUE", 1, CONTRACTS, null, null, "apprentissage-2025");
    expect(steps.map(({ code }) => code)).toEqual([
      "revenue.regime",
      "revenue.byMonth",
      "revenue.earned",
      "employerShare.within",
    ]);
  });
});

describe("FUNDING", () => {
  it("tells of the payment of the row, and of what leads to it", async () => {
    const steps = await stepsOf("FUNDING", 0, CONTRACTS, "apprentissage-2025");
    expect(steps.map(({ code }) => code).at(-1)).toBe("funding.payment");
    expect(steps.filter(({ code }) => code.startsWith("funding."))).toHaveLength(1);
    expect(steps.at(-1)?.parameters).toContain("finance.funding.1.month");
  });

  it("tells of what settles a break, then of the employer's invoice", async () => {
    const settled = await stepsOf("FUNDING", 1, CONTRACTS, "apprentissage-2025");
    expect(settled.at(-1)).toEqual({
      code: "funding.settlement",
      parameters: ["finance.funding.1.rate"],
    });
    const invoiced = await stepsOf("FUNDING", 2, CONTRACTS, "apprentissage-2025");
    expect(invoiced.at(-1)).toEqual({
      code: "employerShare.invoice",
      parameters: ["finance.employerShare.trial.days"],
    });
  });

  it("tells of the balance, of hours done and of ancillary costs", async () => {
    const table: Loose = [
      ["début", "fin", "npec", "niveau", "type de contrat", "heures", "repas"],
      ["01/09/2025", "30/09/2025", 7300, 5, null, null, null],
      ["01/09/2025", "30/09/2025", null, null, "plan", 10, null],
      ["01/09/2024", "31/08/2025", 7300, 5, null, null, 4],
    ];
    const lastOf = async (row: number) => (await stepsOf("FUNDING", row, table, "apprentissage-2025")).at(-1);
    expect((await lastOf(0))?.code).toBe("funding.balance");
    expect((await lastOf(0))?.parameters).toContain("finance.funding.lostAfter");
    expect((await lastOf(1))?.code).toBe("funding.hours");
    expect(await lastOf(5)).toEqual({ code: "funding.ancillary.meal", parameters: ["finance.ancillary.meal"] });
  });

  it("tells of the second contract after the three claims of the first", async () => {
    const steps = await stepsOf("FUNDING", 3, CONTRACTS, "apprentissage-2025");
    expect(steps.at(-1)).toEqual({
      code: "funding.payment",
      parameters: ["finance.funding.monthly.long", "finance.funding.monthly.base"],
    });
  });
});

describe.each<[string, number, Loose[], Told]>([
  ["MARGIN", 0, [100, 60], { code: "margin.gross", parameters: [] }],
  ["SHARE", 1, [45, "gessms-2026"], { code: "share.part", parameters: ["finance.split.greta-cfa"] }],
  [
    "BILLING",
    1,
    [1000, 2026, null, null, "gessms-2026"],
    { code: "billing.instalment", parameters: ["finance.billing.2.rate"] },
  ],
  [
    "BILLING",
    3,
    [1000, 2026, 900, null, "gessms-2026"],
    { code: "billing.balance", parameters: ["finance.billing.balance.date"] },
  ],
  ["SETTLEMENT", 1, [100, [[40, 30]], null, "gessms-2026"], { code: "settlement.balance", parameters: [] }],
  ["HEADCOUNT", 0, [CONTRACTS, "31/12/2025", "gessms-2026"], { code: "headcount.running", parameters: [] }],
  [
    "COST",
    0,
    [
      [
        ["nature", "quantité", "km"],
        ["déplacement", 1, 51],
      ],
      "assistant-gestion-2016",
    ],
    { code: "cost.amount", parameters: ["finance.tutoring.kilometre"] },
  ],
  ["BREAK_EVEN", 0, [100, 0, 1801, "gessms-2026"], { code: "breakEven.maximum", parameters: ["cohort.max"] }],
  [
    "SUBSIDY",
    1,
    [90150, 230300, 100, "pays-aix-2016-2018"],
    { code: "subsidy.certified", parameters: ["finance.subsidy.certified"] },
  ],
  [
    "CAP",
    1,
    [
      [
        ["année", "partie", "montant"],
        [2016, "cnam", 1],
      ],
      "pays-aix-2016-2018",
    ],
    { code: "cap.partyTerm", parameters: ["finance.cap.party.term"] },
  ],
  [
    "INDICATOR",
    1,
    [
      [[1], [2]],
      [[1], [2]],
    ],
    { code: "indicator.judged", parameters: [] },
  ],
])("%s, row %i", (id, row, args, expected) => {
  it(`ends on ${expected.code}`, async () => {
    expect((await stepsOf(id, row, ...args)).at(-1)).toEqual(expected);
  });
});
