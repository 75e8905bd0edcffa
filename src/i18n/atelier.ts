import { atelier as en } from "./en/atelier";
import { atelier as fr } from "./fr/atelier";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type AtelierWords = typeof fr;

export const atelierWords: Readonly<Record<Locale, AtelierWords>> = { fr: typeset(fr), en };
