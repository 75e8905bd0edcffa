/**
 * Constant arrays as Excel reads them: `{"a,b","01/09/2026";1,TRUE}`. Univer cuts them at every comma, those of quoted
 * texts too, and makes American dates of the texts that look like one.
 */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueNodeFactory,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { tokenize, type Token } from "../../../spreadsheet/formula/tokenize";
import { pluginThatReplaces } from "../plugin-that-replaces";

/** The rows of `{…}`: each constant by its tokens, the sign of a number with it. */
function constantsOf(array: string): readonly (readonly (readonly Token[])[])[] {
  const rows: Token[][][] = [[[]]];
  for (const token of tokenize(array).slice(1, -1)) {
    if (token.kind === "space") continue;
    if (token.text === ";") rows.push([[]]);
    else if (token.text === ",") rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(token);
  }
  return rows;
}

function valueOf(tokens: readonly Token[]): BaseValueObject {
  const text = tokens.map((token) => token.text).join("");
  const last = tokens.at(-1);
  if (last?.kind === "string") return StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'));
  if (last?.kind === "number") return NumberValueObject.create(Number(text));
  if (last?.kind === "error") return ErrorValueObject.create(text.toUpperCase() as ErrorType);
  if (/^(?:TRUE|FALSE)$/i.test(text)) return BooleanValueObject.create(text.toUpperCase() === "TRUE");
  return StringValueObject.create(text);
}

export function constantArray(array: string): ArrayValueObject {
  const values = constantsOf(array).map((row) => row.map(valueOf));
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: Math.max(...values.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

class ConstantArrays extends ValueNodeFactory {
  override create(token: string): ReturnType<ValueNodeFactory["create"]> {
    const node = super.create(token);
    const isArray = token.startsWith("{") && tokenize(token).at(-1)?.text === "}";
    if (isArray) node.execute = () => node.setValue(constantArray(token));
    return node;
  }
}

export const constantArrays = pluginThatReplaces("CONSTANT_ARRAYS", () => [
  [ValueNodeFactory, { useClass: ConstantArrays }],
]);
