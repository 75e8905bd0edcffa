import { chartsPanel as en } from "../en/panels/charts";
import { chartsPanel as fr } from "../fr/panels/charts";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type ChartsPanelWords = typeof fr;

export const chartsPanelWords: Readonly<Record<Locale, ChartsPanelWords>> = { fr: typeset(fr), en };
