import { reading as en } from "../en/panels/reading";
import { reading as fr } from "../fr/panels/reading";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type ReadingWords = typeof fr;

export const readingWords: Readonly<Record<Locale, ReadingWords>> = { fr: typeset(fr), en };
