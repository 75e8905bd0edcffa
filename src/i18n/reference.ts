import { reference as en } from "./en/reference";
import { reference as fr } from "./fr/reference";
import type { Locale } from "./locale";

export type ReferenceWords = typeof fr;

export const referenceWords: Readonly<Record<Locale, ReferenceWords>> = { fr, en };
