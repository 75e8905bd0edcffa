/** Excel's description of the functions (`functions.json`), made from the catalogue so that the two cannot differ. */
import type { Locale } from "../../i18n/locale";
import { inLocale } from "../../i18n/typography";
import type { FunctionDescription, ParameterDescription } from "../description";

interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional: boolean;
}

interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options: { readonly requiresParameterAddresses: true };
}

export interface ExcelMetadata {
  /** Errors in arguments reach the functions, which word them, instead of failing the call. */
  readonly allowErrorForDataTypeAny: true;
  /** Numbers come and go with their formats, statuses with their cards, where Excel knows data types. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

/**
 * Describes the functions to Excel in one language. Names stay the same in every language: translated ones would break
 * formulas read and written by scripts. Everything is a matrix of anything, because Excel would lift a scalar parameter
 * over a range, which the other hosts do not do.
 *
 * @param helpPage the address of the help page in that language, without an anchor
 */
export function excelMetadata(
  descriptions: readonly FunctionDescription[],
  locale: Locale,
  helpPage: string,
): ExcelMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: descriptions.map((description) => ({
      id: description.id,
      name: description.id,
      description: inLocale(description.summary, locale),
      helpUrl: `${helpPage}#${description.id}`,
      parameters: description.parameters.map((parameter) => excelParameter(parameter, locale)),
      result: { type: "any", dimensionality: "matrix" },
      // Where a cell reads 0, its address tells whether it is blank.
      options: { requiresParameterAddresses: true },
    })),
  };
}

function excelParameter(parameter: ParameterDescription, locale: Locale): ExcelParameter {
  return {
    name: inLocale(parameter.name, locale),
    description: inLocale(parameter.help, locale),
    type: "any",
    dimensionality: "matrix",
    optional: parameter.optional,
  };
}
