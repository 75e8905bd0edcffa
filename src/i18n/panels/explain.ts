import { explain as en } from "../en/panels/explain";
import { explain as fr } from "../fr/panels/explain";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type ExplainWords = typeof fr;

export const explainPanelWords: Readonly<Record<Locale, ExplainWords>> = { fr: typeset(fr), en };
