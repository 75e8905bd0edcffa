import { create as en } from "../en/panels/create";
import { create as fr } from "../fr/panels/create";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export type CreateWords = typeof fr;

export const createWords: Readonly<Record<Locale, CreateWords>> = { fr: typeset(fr), en };
