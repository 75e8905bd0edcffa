import { chartKinds as en } from "./en/chart-kinds";
import { chartKinds as fr } from "./fr/chart-kinds";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type ChartKindWords = typeof fr;

export const chartKindWords: Readonly<Record<Locale, ChartKindWords>> = { fr: typeset(fr), en };
