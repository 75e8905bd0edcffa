import { charts as en } from "./en/charts";
import { charts as fr } from "./fr/charts";
import type { Locale } from "./locale";

export const chartWords: Readonly<Record<Locale, typeof fr>> = { fr, en };
