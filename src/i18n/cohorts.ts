import { cohorts as en } from "./en/cohorts";
import { cohorts as fr } from "./fr/cohorts";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type CohortWords = typeof fr;

export const cohortWords: Readonly<Record<Locale, CohortWords>> = { fr: typeset(fr), en };
