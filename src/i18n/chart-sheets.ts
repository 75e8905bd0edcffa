import { chartSheets as en } from "./en/chart-sheets";
import { chartSheets as fr } from "./fr/chart-sheets";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type ChartSheetWords = typeof fr;

export const chartSheetWords: Readonly<Record<Locale, ChartSheetWords>> = { fr: typeset(fr), en };
