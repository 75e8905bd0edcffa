/** What the views of « Cohortes » are drawn from. */
import type { Locale } from "../../../i18n/locale";
import type { CohortsPanelWords } from "../../../i18n/panels/cohorts";
import type { Cohort } from "../../../tools/cohorts/cohort-figures";
import type { CohortsActions, CohortsState } from "./cohorts-state";

export interface Shown {
  readonly state: CohortsState;
  readonly words: CohortsPanelWords;
  readonly locale: Locale;
  readonly cohorts: readonly Cohort[];
  readonly actions: CohortsActions;
}
