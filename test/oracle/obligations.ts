/** The obligations of each convention, read from the texts by hand: what decision 9 lists, one line each. */
import type { Delay, DelayUnit, Obligation, Period, YearlyDate } from "./deadlines";

type Line = readonly [id: string, obligation: Obligation];

/** `21/11`, `10/01+1`, `fin 02+1`: a day of N, or of a year after. */
function day(text: string): YearlyDate {
  const [, last, dayOfMonth, month, later] = /^(?:(fin) |(\d+)\/)(\d+)(?:\+(\d))?$/.exec(text) ?? [];
  return { day: last === undefined ? Number(dayOfMonth) : 99, month: Number(month), later: Number(later ?? 0) };
}
function after(text: string): Delay {
  const [count = "", unit = ""] = text.split(" ");
  return { count: Number(count), unit: unit as DelayUnit };
}

const academic = { label: "", civil: false } as const;
const civil = { label: "", civil: true } as const;
const on = (date: string, strict = false, year: typeof academic | typeof civil = academic): Obligation => ({
  ...year,
  kind: "date",
  date: day(date),
  strict,
});
const from = (start: string, end: string, year: typeof academic | typeof civil = academic): Obligation => ({
  ...year,
  kind: "window",
  start: day(start),
  end: day(end),
});
const counted = (kind: "within" | "at" | "from" | "until", event: string, delay: string): Obligation => ({
  ...academic,
  kind,
  event,
  delay: after(delay),
});
const before = (event: string, delay: string, strict = false, latest: string | null = null): Obligation => ({
  ...academic,
  kind: "before",
  event,
  delay: after(delay),
  strict,
  latest: latest === null ? null : day(latest),
});
const every = (period: Period, year: typeof academic | typeof civil = academic): Obligation => ({
  ...year,
  kind: "frequency",
  period,
  count: 1,
});

const gessms: readonly Line[] = [
  ["convention", from("01/04", "31/12+1")],
  ["visit1", from("21/11", "10/01+1")],
  ["visit2", from("21/05+1", "30/06+1")],
  ["marking", counted("within", "exam", "3 sem")],
  ["copyArchive", counted("until", "exam", "1 an")],
  ["tripNotice", before("trip", "15 j")],
  ["communicationFix", counted("within", "communicationNotice", "72 h")],
  ["steeringCommittee", every("year")],
  ["followUpCommittee", every("semester")],
  ["meetingStart", before("trainingStart", "0 j", true)],
  ["meetingEnd", counted("at", "trainingEnd", "0 j")],
  ["perfectionCouncil", every("year")],
  ["councilNotice", before("councilMeeting", "1 sem")],
  ["forceMajeureNotice", counted("within", "forceMajeure", "5 jo")],
  ["forceMajeureTermination", counted("from", "forceMajeureNotice", "2 mois")],
  ["breachTermination", counted("at", "formalNotice", "15 j")],
  ["personalData", counted("until", "dataCollection", "10 an")],
  ["satisfactionSurvey", counted("at", "trainingEnd", "0 j")],
  ["insertionSurvey", counted("at", "trainingEnd", "6 mois")],
  ["budgetForecast", counted("at", "trainingStart", "3 mois")],
  ["budgetFinal", counted("within", "trainingEnd", "3 mois")],
  ["headcount", on("31/12")],
  ["approvalFile", before("firstSession", "0 j", true)],
  ["approvalGranted", before("firstSession", "0 j", true)],
  ["approvalDocuments", on("15/02+1")],
  ["approvalRenewal", on("15/02+1")],
  ["examSubject", before("exam", "0 j", true, "15/02+1")],
  ["internalRules", counted("at", "trainingStart", "0 j")],
  ["unitPlanning", every("year")],
  ["trainingPlanning", before("trainingStart", "0 j", true)],
  ["missionSheet", before("contractSigned", "0 j")],
  ["instructorList", before("firstSession", "0 j", true)],
  ["proofreading", before("publication", "0 j", true)],
  ["dataNotice", counted("at", "dataCollection", "0 j")],
  ["defenceMinutes", counted("at", "defence", "0 j")],
  ["hceresData", every("year")],
  ["councilMinutes", counted("at", "councilMeeting", "0 j")],
];

const assistant: readonly Line[] = [
  ["rates", on("01/07", true)],
  ["approvalFile", before("firstSession", "1 mois")],
  ["examSubject", before("exam", "1 mois")],
  ["tutorList", counted("within", "trainingStart", "1 mois")],
  ["tutorMeeting", counted("within", "trainingStart", "2 mois")],
  ["visit1", counted("within", "trainingStart", "3 mois")],
  ["visit2", from("01/04+1", "30/04+1")],
  ["meetingStart", before("trainingStart", "0 j", true)],
  ["meetingMid", from("01/02+1", "31/03+1")],
  ["meetingEnd", from("01/06+1", "31/07+1")],
  ["tutorRegulation", every("quarter")],
  ["delegateMeeting", every("semester")],
  ["steeringCommitteeJuly", from("01/07+1", "31/07+1")],
  ["steeringCommitteeDecember", from("01/12", "31/12")],
  ["attendance", every("day")],
  ["attendanceCopies", every("month")],
  ["convention", counted("until", "signature", "1 an")],
  ["terminationNotice", before("renewal", "3 mois")],
  ["examWeek1", from("01/02+1", "fin 02+1")],
  ["examWeek2", from("01/06+1", "30/06+1")],
  ["jury", every("semester")],
  ["brochure", from("01/11", "30/11")],
  ["communicationPlan", from("01/11", "30/11")],
  ["applicationFile", from("01/12", "31/12")],
  ["delegateElection", counted("at", "trainingStart", "0 j")],
  ["bulletin", every("semester")],
  ["budgetForecast", every("year")],
  ["settlement", counted("at", "trainingEnd", "0 j")],
  ["booklets", every("year")],
  ["advancesDecember", from("01/12", "31/12")],
  ["advancesJuly", from("01/07+1", "31/07+1")],
  ["cfaInvoice", counted("at", "trainingEnd", "0 j")],
  ["jobPosting", before("contractSigned", "0 j", true)],
  ["examCalendar", every("year")],
  ["alternanceCalendar", before("trainingStart", "0 j", true)],
];

const paysAix: readonly Line[] = [
  ["subsidyRequest", on("30/04", true, civil)],
  ["subsidyPayment1", counted("at", "subsidyNotification", "0 j")],
  ["subsidyPayment2", on("31/12", false, civil)],
  ["annualReport", from("01/01+1", "31/03+1", civil)],
  ["terminationNotice", counted("at", "terminationNotice", "6 mois")],
  ["electedReport", every("year", civil)],
  ["publicationCheck", before("publication", "0 j", true)],
];

const forpro: readonly Line[] = [
  ["insertionSurvey", counted("at", "trainingEnd", "6 mois")],
  ["annualConvention", every("year")],
  ["terminationNotice", counted("at", "terminationNotice", "6 mois")],
  ["breachCure", counted("within", "formalNotice", "15 j")],
  ["breachTermination", counted("at", "formalNotice", "1 mois")],
  ["steeringCommittee", every("year")],
  ["positioning", before("trainingStart", "0 j", true)],
  ["annualProgramme", every("year")],
  ["grossFault", counted("at", "grossFault", "0 j")],
];

const cmqe: readonly Line[] = [
  ["managementBoard", every("year", civil)],
  ["strategicCommittee", every("year", civil)],
  ["plenaryCommittee", every("year", civil)],
  ["annualReport", on("31/12", false, civil)],
  ["conciliation", counted("within", "referral", "15 j")],
  ["withdrawal", { ...civil, kind: "effect", event: "withdrawalReceipt", delay: after("6 mois") }],
  ["agreementTerm", counted("until", "labelEnd", "6 mois")],
  ["budgetForecast", every("year", civil)],
  ["activityReport", every("year", civil)],
  ["yearlyProgramme", every("year", civil)],
  ["membershipStart", counted("at", "signature", "0 j")],
  ["imageTermination", counted("at", "imageBreach", "0 j")],
];

const engineer: readonly Line[] = [
  ["visit1", every("year")],
  ["rulesChange", { ...academic, kind: "effect", event: "rulesChange", delay: after("0 j") }],
  ["languageCredits", counted("until", "diplomaJury", "3 an")],
  ["attendance", every("day")],
  ["academicCommission", every("semester")],
  ["passageCommission", every("year")],
  ["diplomaJury", counted("at", "trainingEnd", "0 j")],
  ["visitReport", every("year")],
  ["semesterEvaluation", every("semester")],
  ["alternanceFile", every("year")],
  ["academicSheet", every("semester")],
  ["projectReport", before("defence", "0 j", true)],
  ["projectDefence", before("diplomaJury", "0 j", true)],
  ["juryDecree", every("year")],
  ["juryMinutes", counted("at", "diplomaJury", "0 j")],
  ["progressAgreement", counted("at", "trainingReview", "0 j")],
  ["progressCommitment", counted("at", "apprenticeshipReview", "0 j")],
  ["syllabus", every("year")],
];

const npec: readonly Line[] = [
  ["employerShare", counted("at", "companyStart", "45 j")],
  ["balanceLost", counted("from", "contractEnd", "4 mois")],
];

export const obligations: readonly (readonly [convention: string, id: string, obligation: Obligation])[] =
  Object.entries({
    "gessms-2026": gessms,
    "assistant-gestion-2016": assistant,
    "pays-aix-2016-2018": paysAix,
    "forpro-sup-2022-2026": forpro,
    "cmqe-ptms": cmqe,
    "ingenieur-apprentissage-2020": engineer,
    "apprentissage-2025": npec,
  }).flatMap(([convention, lines]) => lines.map(([id, obligation]) => [convention, id, obligation] as const));
