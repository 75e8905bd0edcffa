import { resit as en } from "../en/panels/resit";
import { resit as fr } from "../fr/panels/resit";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type ResitWords = typeof fr;

export const resitWords: Readonly<Record<Locale, ResitWords>> = { fr: typeset(fr), en };
