/** What people read of a parameter: what it changes, or that it is for information. */
import type { ParameterDefinition } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { referenceWords } from "../../i18n/reference";

export function parameterHelp({ help, information }: ParameterDefinition, locale: Locale): string {
  const said = help[locale];
  return information === true ? referenceWords[locale].information(said) : said;
}
