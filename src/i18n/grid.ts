import { grid as en } from "./en/grid";
import { grid as fr } from "./fr/grid";
import type { Locale } from "./locale";

export const gridWords: Readonly<Record<Locale, typeof fr>> = { fr, en };
