import { unreadFormula as en } from "./en/unread-formula";
import { unreadFormula as fr } from "./fr/unread-formula";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export const unreadFormulaWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
