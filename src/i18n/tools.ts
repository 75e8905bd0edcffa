import { tools as en } from "./en/tools";
import { tools as fr } from "./fr/tools";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type ToolWords = typeof fr;

export const toolWords: Readonly<Record<Locale, ToolWords>> = { fr: typeset(fr), en };
