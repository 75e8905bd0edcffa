import { anonymise as en } from "../en/panels/anonymise";
import { anonymise as fr } from "../fr/panels/anonymise";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type AnonymiseWords = typeof fr;

export const anonymiseWords: Readonly<Record<Locale, AnonymiseWords>> = { fr: typeset(fr), en };
