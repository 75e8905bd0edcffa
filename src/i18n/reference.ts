import { reference as en } from "./en/reference";
import { reference as fr } from "./fr/reference";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type ReferenceWords = typeof fr;

export const referenceWords: Readonly<Record<Locale, ReferenceWords>> = { fr: typeset(fr), en };
