import { describe, expect, it } from "vitest";
import { alternatives } from "../../../src/functions/explain/alternatives";
import type { CallContext } from "../../../src/functions/host";
import { callFunction, toArgument, type Loose } from "../call-function";

const context: CallContext = { zerosAreZeros: true };

function of(id: string, ...args: readonly (Loose | undefined)[]): ReturnType<typeof alternatives> {
  return alternatives(id, args.map(toArgument), context);
}

const MIN_HEADS = "governance.steeringCommittee.institutionHead.min";
const COSTS = [
  ["nature", "quantité", "km"],
  ["fournitures", 10, null],
  ["déplacement", 8, 50],
];
const TEAM = [
  ["intervenant", "unité", "heures", "statut", "agrément"],
  ["A", "USSA24", 10, "EC", "oui"],
];
const ABSENCE = [
  ["apprenant", "heures", "présence", "motif"],
  ["Ada", 7, "ABI", "maladie"],
];
const DEFENCE = [
  ["événement", "date"],
  ["soutenance", "15/06/2027"],
];
const CANDIDATE = [
  ["contrat", "naissance", "entrée", "handicap"],
  ["apprentissage", "01/01/1990", "01/09/2025", "oui"],
];
const OLD_CONTRACT = [
  ["début", "fin", "npec"],
  ["28/09/2023", "03/10/2025", 7000],
];

describe("what was decided where a text is unclear", () => {
  it.each<[string, Loose[], string]>([
    ["COST", [COSTS, "assistant-gestion-2016"], "finance.suppliesHour"],
    ["COST", [COSTS, "assistant-gestion-2016"], "finance.tutoring.travelDistance"],
    ["TEAM", [TEAM, "gessms-2026"], "staffing.researchers.hours"],
    ["TEAM", [TEAM, "gessms-2026"], "staffing.professionals.people"],
    ["ATTENDANCE", [ABSENCE, "gessms-2026"], "attendance.reasons"],
    ["BILLING", [1000, 2026, null, null, "gessms-2026"], "finance.billing.3.date"],
    ["CALENDAR", [2026, DEFENCE, "gessms-2026"], "calendar.defenceMinutes.delay"],
    ["CALENDAR", [2026, DEFENCE, "gessms-2026"], "calendar.visit1.responsible"],
    ["CALENDAR", [2026, DEFENCE, "ingenieur-apprentissage-2020"], "calendar.projectReport.delay"],
    ["ELIGIBLE", [CANDIDATE, "ingenieur-apprentissage-2020"], "eligibility.apprenticeship.above"],
    ["COMPOSITION", [[["rôle"], ["directrice pédagogique"]], "steeringCommittee", "assistant-gestion-2016"], MIN_HEADS],
    ["FUNDING", [OLD_CONTRACT, "apprentissage-2025"], "finance.funding.monthly.base"],
  ])("%s shows what the other reading changes: %#", async (id, args, key) => {
    const found = (await of(id, ...args)).filter((one) => one.key === key);
    expect(found.length).toBeGreaterThan(0);
    for (const { changes, note } of found) {
      expect(changes.length).toBeGreaterThan(0);
      expect(note).not.toBeNull();
    }
  });
});

describe("the other readings of a call", () => {
  // Mean 9.51: « au demi-point supérieur » gives 10, the nearest half-point 9.5, no rounding 9.51.
  const marks = [
    [9.01, 10.01],
    [12, 12],
  ];

  it("replay the call, and say which cells would change", async () => {
    const found = (await of("UE_GRADE", marks, null, null, "gessms-2026")).filter(
      ({ key }) => key === "grading.rounding",
    );
    expect(found.map(({ reading, changes }) => [reading.value.fr, changes])).toEqual([
      ["Demi-point le plus proche", [{ row: 0, column: 0, before: both("10"), after: both("9,5", "9.5") }]],
      ["Aucun", [{ row: 0, column: 0, before: both("10"), after: both("9,51", "9.51") }]],
    ]);
    expect(found[0]).toMatchObject({
      label: { fr: "Arrondi de la note", en: "Grade rounding" },
      article: "annexe 3, « Saisie des notes »",
    });
    expect(found[0]?.note?.fr).toContain("on monte toujours");
  });

  it("change nothing where both readings agree", async () => {
    const found = await of("UE_GRADE", [[12, 12]], null, null, "gessms-2026");
    expect(found.length).toBeGreaterThan(0);
    for (const { changes } of found) expect(changes).toEqual([]);
  });

  it("are those of the values that the call read, and no others", async () => {
    const keys = (await of("SHARE", 1000, "gessms-2026")).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("grading."))).toEqual([]);
  });

  it("bring back the held reading where a rules table has chosen another", async () => {
    const rules = [
      ["convention", "gessms-2026"],
      ["grading.rounding", "Aucun"],
    ];
    const found = (await of("UE_GRADE", marks, null, null, rules)).filter(({ key }) => key === "grading.rounding");
    expect(found.map(({ reading }) => reading.value.fr)).toEqual(["Demi-point supérieur", "Demi-point le plus proche"]);
    expect(found[0]?.changes).toEqual([{ row: 0, column: 0, before: both("9,51", "9.51"), after: both("10") }]);
  });

  it("are none for a call refused before its rules are read", async () => {
    expect(await of("UE_GRADE", marks, null, null, "gessms")).toEqual([]);
  });

  it("leave the value itself alone", async () => {
    const before = await callFunction("UE_GRADE", marks, null, null, "gessms-2026");
    await of("UE_GRADE", marks, null, null, "gessms-2026");
    expect(await callFunction("UE_GRADE", marks, null, null, "gessms-2026")).toEqual(before);
  });
});

function both(fr: string, en = fr): { readonly fr: string; readonly en: string } {
  return { fr, en };
}
