import { pane as en } from "./en/pane";
import { pane as fr } from "./fr/pane";
import type { Locale } from "./locale";

export type PaneWords = typeof fr;

export const paneWords: Readonly<Record<Locale, PaneWords>> = { fr, en };
