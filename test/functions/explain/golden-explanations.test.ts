/** Every worked case of the texts is explained, and explaining changes no value. */
import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/conventions";
import { asText } from "../../../src/functions/explain/as-text";
import { explain } from "../../../src/functions/explain/explain";
import type { ExplainedStep } from "../../../src/functions/explain/explanation";
import { functionById } from "../../../src/functions/catalogue";
import type { CallContext } from "../../../src/functions/host";
import { traceSentences, wordOf } from "../../../src/i18n/trace-words";
import type { TraceStep, TraceValue } from "../../../src/rules/trace";
import { goldenCalls } from "./golden-cases";

const context: CallContext = { zerosAreZeros: true };
/** They look a parameter up: there is no step to tell. */
const LOOK_UPS = new Set(["RULE", "SOURCE"]);
const calls = goldenCalls().filter(({ id }) => !LOOK_UPS.has(id));

function allSteps<Step extends { readonly steps: readonly Step[] }>(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...allSteps<Step>(step.steps)]);
}

function words(value: TraceValue): readonly string[] {
  if (value.kind === "list") return value.values.flatMap(words);
  return value.kind === "word" ? [value.value] : [];
}

describe.each(calls)("$name", ({ id, args }) => {
  const { call, trace } = functionById(id);

  it("gives the same value, explained or not", async () => {
    const plain = await call(args, context);
    expect((await trace(args, context)).result).toEqual(plain);
    for (const row of plain.keys()) expect((await trace(args, context, { row })).result).toEqual(plain);
  });

  it("is told with words for every code, figure and parameter, in both languages", async () => {
    const traced: readonly TraceStep[] = allSteps((await trace(args, context)).steps);
    const codes = traced.flatMap(({ inputs, result }) => [...Object.values(inputs), result].flatMap(words));
    for (const locale of ["fr", "en"] as const) {
      expect(codes.filter((code) => wordOf(code, locale) === code)).toEqual([]);
    }
    const explanation = await explain(id, args, context);
    const steps: readonly ExplainedStep[] = allSteps(explanation.steps);
    for (const { sentence, parameters, code } of steps) {
      for (const text of Object.values(sentence)) expect(text, code).not.toMatch(/undefined|NaN|\[object/);
      for (const { key, citation } of parameters) {
        expect(definitionOf(key), key).toBeDefined();
        expect(citation, `${code} ${key}`).not.toBe("");
      }
    }
    expect(asText(explanation, "fr")).not.toContain("undefined");
  });
});

/** Recorded where no function is called: « Contrôler » compares totals by itself. */
const ELSEWHERE = new Set(["statedTotal.difference"]);

/** The rule that decides a step is cited each time it is recorded: the beginning of its key. */
const CITES: Readonly<Record<string, string>> = {
  "grading.threshold": "grading.threshold",
  "grading.rounding": "grading.rounding",
  "grading.notRounded": "grading.rounding.singleComponent",
  "grading.floor": "grading.component.floor",
  "grading.absenceZero": "grading.absence.unjustified",
  "grading.resitAbsence": "grading.absence.resit",
  "grading.secondSession": "grading.resit.policy",
  "grading.neverLowered": "grading.resit.allowedWhenValidated",
  "grading.credits": "grading.threshold",
  "grading.mention": "grading.mention.lowest",
  "grading.compensated": "grading.mode",
  "grading.eliminatory": "grading.eliminatory",
  "grading.compensationTerm": "diploma.compensation.years",
  "grading.dissertation": "diploma.dissertation.minimum",
  "grading.neededFloor": "grading.component.floor",
  "billing.instalment": "finance.billing.<n>.rate",
  "billing.balance": "finance.billing.balance.date",
  "billing.toSettle": "finance.billing.balance.date",
  "revenue.regime": "finance.revenue.dailyFrom",
  "revenue.byDay": "finance.revenue.yearDays",
  "revenue.distance": "finance.revenue.distance.threshold",
  "revenue.shortened": "finance.revenue.shortened.increase",
  "revenue.fundedShare": "finance.fundedHours.share",
  "revenue.fundedHours": "finance.fundedHours.perYear",
  "employerShare.level": "finance.employerShare.level",
  "employerShare.amount": "finance.employerShare.amount",
  "employerShare.afterBreak": "finance.employerShare.afterBreak",
  "employerShare.trial": "finance.employerShare.trial.share",
  "employerShare.withinTrial": "finance.employerShare.trial.days",
  "employerShare.beyondTrial": "finance.employerShare.trial.days",
  "employerShare.invoice": "finance.employerShare.trial.days",
  "funding.ancillary.night": "finance.ancillary.night",
  "funding.ancillary.meal": "finance.ancillary.meal",
  "funding.ancillary.equipment": "finance.ancillary.equipment",
  "cost.notDirect": "finance.directCharges",
  "cost.withinDistance": "finance.tutoring.travelDistance",
  "cost.beyondDistance": "finance.tutoring.travelDistance",
  "breakEven.maximum": "cohort.max",
  "subsidy.advance": "finance.subsidy.<n>.rate",
  "subsidy.balance": "finance.subsidy.<n>.rate",
  "subsidy.due": "finance.subsidy.proRata",
  "subsidy.recovery": "finance.subsidy.recovery",
  "subsidy.certified": "finance.subsidy.certified",
  "calendar.moved": "calendar.dueOnWorkingDay",
  "calendar.reasonRefused": "attendance.reasons",
  "calendar.leaveTooLong": "attendance.sickLeave.max",
  "governance.approval": "staffing.approval.threshold",
  "governance.instructorsToApprove": "staffing.approval.threshold",
  "governance.tradeModules": "staffing.tradeModules.professionalsOnly",
  "governance.generalModules": "staffing.generalModules.pair",
  "governance.partyHours": "staffing.hoursSplit.",
  "governance.researchersPeople": "staffing.researchers.people",
  "governance.researchersHours": "staffing.researchers.hours",
  "governance.professionalsPeople": "staffing.professionals.people",
  "governance.voteTie": "governance.vote.tie",
  "governance.voteChair": "governance.vote.tie",
  "governance.voteSimple": "governance.vote.majority",
  "governance.voteAbsolute": "governance.vote.majority",
  "governance.manySites": "governance.sites",
  "eligibility.places": "cohort.max",
};

describe("the steps of all the worked cases", () => {
  const recordedSteps = async (): Promise<readonly TraceStep[]> => {
    const steps: TraceStep[] = [];
    for (const { id, args } of calls) steps.push(...allSteps((await functionById(id).trace(args, context)).steps));
    return steps;
  };

  it("are all that rules and functions may record", async () => {
    const steps = await recordedSteps();
    const recorded = new Set(steps.map(({ code }) => code));
    const codes = Object.keys(traceSentences.fr).filter((code) => !ELSEWHERE.has(code));
    expect(codes.filter((code) => !recorded.has(code))).toEqual([]);
    expect([...recorded].filter((code) => !(code in traceSentences.fr))).toEqual([]);
  });

  it("cite the rule that decides each", async () => {
    const steps = await recordedSteps();
    const numbered = (key: string): string => key.replace(/\.\d+(?=\.)/g, ".<n>");
    const silent = steps.filter(
      ({ code, parameters }) => code in CITES && !parameters.some((key) => numbered(key).startsWith(CITES[code] ?? "")),
    );
    expect([...new Set(silent.map(({ code }) => code))]).toEqual([]);
  });

  it.each(["fr", "en"] as const)("give what their sentence tells of, in %s", async (locale) => {
    const steps = await recordedSteps();
    const lacking = new Set<string>();
    for (const { code, inputs, result } of steps) {
      const given: Record<string, string> = Object.fromEntries(Object.keys(inputs).map((name) => [name, "1"]));
      // Without a result, or a grade, a sentence has words of its own.
      const isOptional = (name: string): boolean =>
        name === "result" || (code === "grading.status" && name === "grade");
      const words = new Proxy(given, {
        get: (target, name) => {
          if (!(name in target) && !isOptional(String(name))) lacking.add(`${code}: ${String(name)}`);
          return target[String(name)] ?? "";
        },
      });
      const facts = Object.entries({ ...inputs, result }).flatMap(([name, value]) =>
        value.kind === "yesNo" ? [[name, value.value] as const] : [],
      );
      traceSentences[locale][code]?.(words, Object.fromEntries(facts));
    }
    expect([...lacking]).toEqual([]);
  });
});
