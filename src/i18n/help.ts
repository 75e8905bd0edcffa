import { help as en } from "./en/help";
import { help as fr } from "./fr/help";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export const helpWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
