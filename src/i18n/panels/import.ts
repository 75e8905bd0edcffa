import { importTool as en } from "../en/panels/import";
import { importTool as fr } from "../fr/panels/import";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type ImportWords = typeof fr;

export const importWords: Readonly<Record<Locale, ImportWords>> = { fr: typeset(fr), en };
