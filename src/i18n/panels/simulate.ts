import { simulate as en } from "../en/panels/simulate";
import { simulate as fr } from "../fr/panels/simulate";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type SimulateWords = typeof fr;

export const simulateWords: Readonly<Record<Locale, SimulateWords>> = { fr: typeset(fr), en };
