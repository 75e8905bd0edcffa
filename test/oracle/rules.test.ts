/** RULE and SOURCE, against the values and the articles of the rulebook copied by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { RUNS, shown } from "./runs";

const G = "gessms-2026";
const A = "assistant-gestion-2016";
const AIX = "pays-aix-2016-2018";
const FORPRO = "forpro-sup-2022-2026";
const CMQE = "cmqe-ptms";
const ENGINEER = "ingenieur-apprentissage-2020";
const NPEC = "apprentissage-2025";

/** Convention, key, value, and what its article must hold. */
const RULEBOOK: readonly (readonly [string, string, Content, string])[] = [
  [G, "grading.threshold", 10, "annexe 3"],
  [G, "grading.rounding", "Demi-point supérieur", "annexe 3"],
  [G, "grading.resit.policy", "Meilleure des deux notes", "annexe 3"],
  [G, "grading.resit.allowedWhenValidated", false, "annexe 3"],
  [G, "diploma.mean", 10, "annexe 1"],
  [G, "cohort.max", 18, "art. 2.3(1)"],
  [G, "unit.USSA24", 4, "annexe 1"],
  [G, "unit.USSA2E", 6, "annexe 1"],
  [G, "unit.UASA06", 7, "annexe 1"],
  [G, "unit.TED001", 3, "annexe 1"],
  [G, "finance.split.cnam", 0.5, "art. 3(2)"],
  [G, "finance.billing.1.rate", 0.4, "art. 3(3)"],
  [G, "finance.billing.1.date", "31/12/N", "art. 3(3)"],
  [G, "finance.billing.2.date", "31/03/N+1", "art. 3(3)"],
  [G, "finance.billing.3.rate", 0.3, "art. 3(3)"],
  [G, "finance.billing.balance.date", "31/12/N+1", "art. 3(3)"],
  [A, "grading.threshold", 10, "art. 11"],
  [A, "grading.component.weights", "0,4;0,6", "art. 11"],
  [A, "grading.resit.policy", "Note de la session 2", "art. 11"],
  [A, "diploma.experience.months", 24, "art. 11"],
  [A, "finance.teachingHour", 76, "annexe 1"],
  [A, "finance.tutoring.hoursPerLearner", 5, "annexe 1"],
  [A, "finance.roomHour", 7.5, "annexe 1"],
  [A, "finance.suppliesHour", 3.82, "annexe 1"],
  [A, "finance.examHour", 20, "budget"],
  [A, "finance.hourlyFunding", 9.15, "budget"],
  [A, "finance.directCharges", "Toutes les lignes du tableau", "art. 17"],
  [A, "finance.split.cfa", 0.5, "art. 17"],
  [G, "diploma.experience.unit", "UASA0R", "annexe"],
  [G, "diploma.dissertation.unit", "UASA06", "annexe 1"],
  [G, "diploma.dissertation.minimum", 10, "annexe 1"],
  [G, "diploma.language.unit", "USSA2E", "annexe 1"],
  [G, "programme.level", 6, ""],
  [G, "programme.ects.total", 60, "art. 1"],
  [G, "staffing.approval.threshold", 0.3, "art. 2.2(4)"],
  [G, "staffing.approval.operator", "Au moins", "art. 2.2(4)"],
  [G, "staffing.researchers.people", 0.15, "art. 2.2(4)"],
  [G, "staffing.researchers.hours", 0.15, "art. 2.2(4)"],
  [G, "staffing.professionals.people", 0.25, "art. 2.2(4)"],
  [G, "governance.sites.many", 5, "annexe 7"],
  [G, "finance.headcountDate", "31/12/N", "art. 3(2)"],
  [G, "finance.employerShare.amount", 750, "R6332-25-1"],
  [G, "eligibility.apprenticeship.age.min", 16, "annexe 1"],
  [G, "eligibility.apprenticeship.age.max", 29, "annexe 1"],
  [G, "eligibility.professional.age.max", 25, "annexe 1"],
  [G, "eligibility.professional.jobSeekerAge", 26, "annexe 1"],
  [G, "eligibility.diploma.level", 5, "annexe 1"],
  [G, "eligibility.sector", true, "annexe 1"],
  [G, "eligibility.admissible", true, "art. 1(2)"],
  [G, "communication.mention", "Diplôme délivré par le Cnam", "annexe 5"],
  [G, "communication.logo.width.mm", 25, "annexe 5"],
  [G, "communication.logo.width.px", 90, "annexe 5"],
  [A, "programme.level", 5, "art. 1"],
  [A, "programme.years", 2, "art. 7"],
  [A, "staffing.approval.threshold", 0, "art. 9"],
  [A, "staffing.tradeModules.professionalsOnly", true, "art. 9"],
  [A, "staffing.generalModules.pair", true, "art. 9"],
  [A, "staffing.hoursSplit.cfa", 0.5, "art. 9"],
  [A, "staffing.travelRefunded", false, "art. 9"],
  [A, "eligibility.contractSigned", true, "art. 5"],
  [AIX, "finance.cap.year", 300_000, "art. 4"],
  [AIX, "finance.cap.party.year", 150_000, "art. 5"],
  [AIX, "finance.cap.party.term", 450_000, "art. 5"],
  [AIX, "finance.subsidy.1.rate", 0.7, "art. 5"],
  [AIX, "finance.subsidy.2.rate", 0.3, "art. 5"],
  [AIX, "finance.subsidy.amount", 90_150, "annexe 4"],
  [AIX, "finance.subsidy.inKind", 25_000, "annexe 4"],
  [AIX, "finance.split.territoire", 0.5, "art. 5"],
  [AIX, "governance.vote.majority", "Majorité absolue", "ote"],
  [AIX, "indicator.ardan.target.2016", 50, "annexe 1"],
  [AIX, "indicator.ardan.target.2018", 80, "annexe 1"],
  [AIX, "indicator.socialPromotion.target.2017", 600, "annexe 1"],
  [AIX, "indicator.socialPromotion.nature", "Stock", "annexe 1"],
  [AIX, "indicator.alternanceYouth.target.2018", 50, "annexe 1"],
  [AIX, "indicator.tailoredCourses.target.2018", 10, "annexe 1"],
  [AIX, "indicator.entrepreneurSchemes.target", 2, "annexe 1"],
  [FORPRO, "eligibility.jobSeeker", true, "art. 3-2"],
  [FORPRO, "eligibility.leftSchool", "2 ans", "art. 3-2"],
  [FORPRO, "eligibility.fundedYears", 1, "art. 3-3-2"],
  [FORPRO, "eligibility.course.capacite-en-droit.fundedYears", 2, "art. 3-3-2"],
  [FORPRO, "eligibility.course.daeu.feesShare", 0.5, "art. 6-2"],
  [FORPRO, "governance.steeringCommittee.institution.min", 34, "art. 7"],
  [FORPRO, "governance.steeringCommittee.region.min", 2, "art. 7"],
  [CMQE, "governance.managementBoard.edf.min", 1, "art. 6"],
  [CMQE, "governance.strategicCommittee.operationalDirector.vote", "Consultative", "art. 7"],
  [CMQE, "governance.founders.cea.min", 1, "art. 3"],
  [ENGINEER, "grading.component.floor", 7, "art. 3.2.1"],
  [ENGINEER, "grading.absence.unjustified", "Zéro", "art. 3.1"],
  [ENGINEER, "grading.mention.lowest", "Assez bien", "art. 3.2.3"],
  [ENGINEER, "diploma.language", "B2", "art. 3.2.4"],
  [ENGINEER, "diploma.french", "B2", "art. 3.2.5"],
  [ENGINEER, "diploma.mobility.months", 2, "art. "],
  [ENGINEER, "diploma.language.grace", "3 ans", "art. 4.3"],
  [ENGINEER, "programme.level", 7, "art. 4.1"],
  [ENGINEER, "programme.ects.company.min", 1 / 3, "art. 2.4"],
  [ENGINEER, "programme.ects.company.max", 0.5, "art. 2.4"],
  [
    ENGINEER,
    "attendance.reasons",
    "Arrêt de travail;Événement familial;Convocation officielle;Grève des transports",
    "art. 3.1",
  ],
  [ENGINEER, "programme.hours.max", 1800, "art. 1.1"],
  [ENGINEER, "programme.ects.perSemester", 30, "art. 1.1"],
  [ENGINEER, "programme.ects.total", 180, "art. 1.1"],
  [ENGINEER, "governance.diplomaJury.quorum", 8, "art. 4.3"],
  [ENGINEER, "governance.diplomaJury.parity", true, "art. 4.3"],
  [ENGINEER, "governance.vote.tie", "Voix du président", "art. 3.3"],
  [ENGINEER, "attendance.sickLeave.max", "3 mois", "art. 3.1"],
  [ENGINEER, "eligibility.higherEducation.years", 2, "art. 1.2"],
  [ENGINEER, "eligibility.higherEducation.year2", 3, "art. 1.2"],
  // 01/07/2025 as a spreadsheet counts: 45 658 is 01/01/2025, and 181 days follow.
  [NPEC, "finance.revenue.dailyFrom", 45_839, "R6332-25"],
  [NPEC, "finance.revenue.yearDays", 365, "R6332-25"],
  [NPEC, "finance.revenue.distance.threshold", 0.8, "2025-586"],
  [NPEC, "finance.revenue.distance.reduction", 0.2, "2025-586"],
  [NPEC, "finance.revenue.distance.floor", 4000, "2025-586"],
  [NPEC, "finance.employerShare.level", 6, "R6332-25-1"],
  [NPEC, "finance.employerShare.afterBreak", 200, "R6332-25-1"],
  [NPEC, "finance.employerShare.trial.days", 45, "R6332-25-1"],
  [NPEC, "finance.employerShare.trial.share", 0.5, "R6332-25-1"],
  [NPEC, "finance.funding.1.rate", 0.4, "R6332-25"],
  [NPEC, "finance.funding.2.month", 6, "R6332-25"],
  [NPEC, "finance.funding.3.month", 9, "R6332-25"],
  [NPEC, "finance.funding.4.rate", 0.1, "R6332-25"],
  [NPEC, "finance.funding.lostAfter", "4 mois", ""],
  [NPEC, "finance.hourlyFunding", 9.15, ""],
  [NPEC, "finance.hourlyFunding.priority", 15, ""],
  ["cnam", "calendar.academicYear", "01/09/N", ""],
  ["cnam", "calendar.secondSemester", "01/02/N+1", ""],
  ["cnam", "calendar.holidays.alsaceMoselle", false, ""],
  ["cnam", "diploma.compensation.years", 5, "Cnam"],
  ["cnam", "grading.threshold", 10, "Cnam"],
  ["cnam", "grading.mode", "Capitalisation", "Cnam"],
  ["cnam", "grading.rounding", "Aucun", "Cnam"],
  ["cnam", "grading.component.floor", "aucun", "Cnam"],
];
/** What no article fixes: the key is known, the convention lacks it. */
const LACKING: readonly (readonly [string, string])[] = [
  [G, "cohort.min"],
  [G, "finance.teachingHour"],
  [G, "unit.USSA24.coefficient"],
  [A, "cohort.max"],
  ["cnam", "finance.split.cnam"],
  ["cnam", "finance.billing.1.rate"],
];

const retyped = (key: string): fc.Arbitrary<string> =>
  fc.constantFrom(key, key.toUpperCase(), ` ${key.toLowerCase()}\u00a0`, `\u202f${key}`);
const given = fc
  .constantFrom(...RULEBOOK)
  .chain(([id, key, value, article]) => fc.tuple(retyped(key), fc.constant({ id, key, value, article })));
const asTable = (id: string, ...rows: readonly Content[][]): Content[][] => [
  ["Clé", "Valeur", "Unité"],
  ["Convention", id.toUpperCase(), null],
  ...rows.map((row) => [...row, "x"]),
  [null, null, null],
];

describe("a convention by its id and by a table", () => {
  it.each(RULEBOOK)("%s: %s is %s (%s)", async (id, key, value, article) => {
    expect(shown(await callFunction("RULE", key, id))).toEqual([[value]]);
    expect(shown(await callFunction("SOURCE", key, id))).toEqual([[expect.stringContaining(article)]]);
  });

  it("RULE gives the rulebook’s value and SOURCE its article", async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.boolean(), async ([typed, { id, value, article }], isTable) => {
        const rules = isTable ? asTable(id) : id;
        expect(shown(await callFunction("RULE", typed, rules))).toEqual([[value]]);
        expect(shown(await callFunction("SOURCE", typed, rules))).toEqual([[expect.stringContaining(article)]]);
      }),
      RUNS,
    );
  });

  it("another number or percentage overrides it, and SOURCE then cites the row beside the article", async () => {
    const shares = given.filter(([, { value }]) => typeof value === "number" && value < 1);
    await fc.assert(
      fc.asyncProperty(
        shares,
        fc.integer({ min: 1, max: 29 }),
        async ([typed, { id, key, value, article }], percent) => {
          fc.pre(percent / 100 !== value);
          const rules = asTable(id, [typed, `${percent} %`], ["grading.eliminatory", null]);
          expect(shown(await callFunction("RULE", key, rules))).toEqual([[percent / 100]]);
          const [[source]] = shown(await callFunction("SOURCE", key, rules)) as [[string]];
          expect([source.includes("ligne 3"), source.includes(article)]).toEqual([true, true]);
        },
      ),
      RUNS,
    );
  });

  it.each(LACKING)("%s lacks %s: #N/A", async (id, key) => {
    expect(shown(await callFunction("RULE", key, id))).toEqual([["#N/A"]]);
    expect(shown(await callFunction("SOURCE", key, id))).toEqual([["#N/A"]]);
  });

  it("a block of keys gives a block, an unknown one its own error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...RULEBOOK.filter(([id]) => id === G), [G, "no.such.key", "#VALUE!", ""] as const), {
          minLength: 2,
          maxLength: 6,
        }),
        async (list) => {
          const result = await callFunction("RULE", [list.map(([, key]) => key)], G);
          expect(shown(result)).toEqual([list.map(([, , value]) => value)]);
        },
      ),
      RUNS,
    );
  });
});
