import { explain as en } from "./en/explain";
import { explain as fr } from "./fr/explain";
import type { Locale } from "./locale";

export const explainWords: Readonly<Record<Locale, typeof fr>> = { fr, en };
