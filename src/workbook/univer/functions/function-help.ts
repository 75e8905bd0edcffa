/** What Univer's autocomplete and argument help say of the CNAM functions. */
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionDescription } from "../../../functions/description";
import type { Locale } from "../../../i18n/locale";
import { inLocale } from "../../../i18n/typography";
import { namespace } from "./cnam-functions";

export function functionHelp(descriptions: readonly FunctionDescription[], locale: Locale): IFunctionInfo[] {
  return descriptions.map((description) => ({
    functionName: namespace + description.id,
    functionType: FunctionType.User,
    description: `${inLocale(description.summary, locale)} ${inLocale(description.returns, locale)}`,
    abstract: inLocale(description.summary, locale),
    functionParameter: description.parameters.map((parameter) => ({
      name: inLocale(parameter.name, locale),
      detail: inLocale(parameter.help, locale),
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
