import { charts as en } from "./en/charts";
import { charts as fr } from "./fr/charts";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export const chartWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
