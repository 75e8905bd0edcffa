import { cohortsPanel as en } from "../en/panels/cohorts";
import { cohortsPanel as fr } from "../fr/panels/cohorts";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type CohortsPanelWords = typeof fr;

export const cohortsPanelWords: Readonly<Record<Locale, CohortsPanelWords>> = { fr: typeset(fr), en };
