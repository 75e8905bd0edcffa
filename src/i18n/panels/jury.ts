import { jury as en } from "../en/panels/jury";
import { jury as fr } from "../fr/panels/jury";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type JuryWords = typeof fr;

export const juryWords: Readonly<Record<Locale, JuryWords>> = { fr: typeset(fr), en };
