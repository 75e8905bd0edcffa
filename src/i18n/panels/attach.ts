import { attach as en } from "../en/panels/attach";
import { attach as fr } from "../fr/panels/attach";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type AttachWords = typeof fr;

export const attachWords: Readonly<Record<Locale, AttachWords>> = { fr: typeset(fr), en };
