import { pane as en } from "./en/pane";
import { pane as fr } from "./fr/pane";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type PaneWords = typeof fr;

export const paneWords: Readonly<Record<Locale, PaneWords>> = { fr: typeset(fr), en };
