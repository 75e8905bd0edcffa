import { giveBackTool as en } from "../en/panels/give-back";
import { giveBackTool as fr } from "../fr/panels/give-back";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type GiveBackWords = typeof fr;

export const giveBackWords: Readonly<Record<Locale, GiveBackWords>> = { fr: typeset(fr), en };
