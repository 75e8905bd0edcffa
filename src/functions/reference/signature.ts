/** How a function is called, as the user's Excel writes it. */
import type { Locale } from "../../i18n/locale";
import type { FunctionDescription } from "../description";

/** `CNAM.UE_GRADE(notes; [coefs]; [session2]; [regles])`; commas in English. */
export function signature({ id, parameters }: FunctionDescription, locale: Locale): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name[locale]}]` : name[locale]));
  return `CNAM.${id}(${names.join(locale === "fr" ? "; " : ", ")})`;
}
