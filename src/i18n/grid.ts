import { grid as en } from "./en/grid";
import { grid as fr } from "./fr/grid";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export const gridWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
