import { createdSheets as en } from "./en/created-sheets";
import { createdSheets as fr } from "./fr/created-sheets";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type CreatedSheetWords = typeof fr;

export const createdSheetWords: Readonly<Record<Locale, CreatedSheetWords>> = { fr: typeset(fr), en };
