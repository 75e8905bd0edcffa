/** What may be typed where a mark is expected: 0 to 20, or one of the codes. */
import type { ToolWords } from "../i18n/tools";
import type { Area, Validation } from "../workbook/model";
import { cellReference } from "./cell-reference";

/** Every code the functions know, between spaces, as validation looks them up. */
const CODES = " ABI ABS ABJ DIS EXO VES VAE ACQ NEU EXC V VAL NV TB B AB INS ";

/** @param target the first of the areas it is for */
export function markEntry(
  target: Area,
  words: ToolWords["marks"],
  onError: "stop" | "warning",
): Omit<Validation, "areas"> {
  const cell = cellReference(target.row, target.column);
  const isCode = `ISNUMBER(FIND(" "&UPPER(${cell})&" ","${CODES}"))`;
  return {
    rule: { kind: "custom", formula: `=IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=20),${isCode})` },
    allowBlank: true,
    onError,
    errorTitle: words.entryTitle,
    errorMessage: words.entryMessage,
  };
}
