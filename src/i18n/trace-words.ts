/** The sentences of explanations: one per code of a trace, in both languages. */
import { accountsTrace as accountsEn } from "./en/trace/accounts";
import { calendarTrace as calendarEn } from "./en/trace/calendar";
import { callTrace as callEn } from "./en/trace/call";
import { eligibilityTrace as eligibilityEn, eligibilityValues as eligibilityValuesEn } from "./en/trace/eligibility";
import { financeTrace as financeEn } from "./en/trace/finance";
import { governanceTrace as governanceEn } from "./en/trace/governance";
import { gradingTrace as gradingEn } from "./en/trace/grading";
import { traceValues as valuesEn } from "./en/trace/values";
import { accountsTrace as accountsFr } from "./fr/trace/accounts";
import { calendarTrace as calendarFr } from "./fr/trace/calendar";
import { callTrace as callFr } from "./fr/trace/call";
import { eligibilityTrace as eligibilityFr, eligibilityValues as eligibilityValuesFr } from "./fr/trace/eligibility";
import { financeTrace as financeFr } from "./fr/trace/finance";
import { governanceTrace as governanceFr } from "./fr/trace/governance";
import { gradingTrace as gradingFr } from "./fr/trace/grading";
import { traceValues as valuesFr } from "./fr/trace/values";
import type { Locale } from "./locale";
import type { TraceSentence } from "./trace-sentence";

/** By the code of the step. */
export const traceSentences: Readonly<Record<Locale, Readonly<Record<string, TraceSentence>>>> = {
  fr: { ...accountsFr, ...callFr, ...calendarFr, ...eligibilityFr, ...financeFr, ...governanceFr, ...gradingFr },
  en: { ...accountsEn, ...callEn, ...calendarEn, ...eligibilityEn, ...financeEn, ...governanceEn, ...gradingEn },
};

const values: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { ...valuesFr, ...eligibilityValuesFr },
  en: { ...valuesEn, ...eligibilityValuesEn },
};

/** The word for a code that a trace holds as a value: `validated` is « Validée ». */
export function wordOf(code: string, locale: Locale): string {
  return values[locale][code] ?? code;
}
