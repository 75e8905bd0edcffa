import { freeze as en } from "../en/panels/freeze";
import { freeze as fr } from "../fr/panels/freeze";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export const freezeWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
