/** Defined names, between the model and the resource of Univer's plug-in. */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "../../model";

/** A plain reference, which Univer wants without the equals sign to follow inserted rows: `Règles!$A$1:$B$40`. */
const reference = /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** `sheetIdOf` gives the identifier of a sheet by its name. */
export function nameToUniver(
  name: DefinedName,
  id: string,
  sheetIdOf: (sheet: string) => string | undefined,
): IDefinedNamesServiceParam {
  const scope = name.sheet === undefined ? undefined : sheetIdOf(name.sheet);
  return {
    id,
    name: name.name,
    formulaOrRefString: reference.test(name.formula) ? name.formula.slice(1) : name.formula,
    localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    ...(name.hidden && { hidden: true }),
  };
}

export function nameFromUniver(
  data: IDefinedNamesServiceParam,
  sheetNameOf: (id: string) => string | undefined,
): DefinedName {
  const { formulaOrRefString: text, localSheetId } = data;
  const sheet = localSheetId === undefined ? undefined : sheetNameOf(localSheetId);
  return {
    name: data.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    ...(sheet !== undefined && { sheet }),
    ...(data.hidden && { hidden: true as const }),
  };
}
