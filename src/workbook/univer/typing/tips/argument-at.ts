/** The function around the cursor, and which of its arguments is being typed. */
import type { IFunctionInfo, IFunctionParam, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { IDescriptionService } from "@univerjs/sheets-formula";
import type { Moment } from "./editor-watch";

export interface CurrentArgument {
  readonly info: IFunctionInfo;
  /** `-1` when the cursor is at none of them. */
  readonly index: number;
}

export function argumentAt(
  { text, cursor }: Pick<Moment, "text" | "cursor">,
  lexer: LexerTreeBuilder,
  catalogue: Pick<IDescriptionService, "getFunctionInfo">,
): CurrentArgument | undefined {
  if (!text.startsWith("=") || cursor < 1) return undefined;
  // The lexer wants something after the last separator; what follows the cursor says nothing of where it stands.
  const called = lexer.getFunctionAndParameter(`${text.slice(0, cursor)}A`, cursor - 1);
  const info = called && catalogue.getFunctionInfo(called.functionName);
  return info && { info, index: repeatedIndex(info.functionParameter, called.paramIndex) };
}

/** The arguments after the last of a function are those that repeat, each in its turn. */
function repeatedIndex(parameters: readonly IFunctionParam[], index: number): number {
  if (index < parameters.length) return index;
  const repeated = parameters.filter(({ repeat }) => repeat === 1).length;
  if (repeated === 0) return -1;
  const first = parameters.length - repeated;
  return first + ((index - first) % repeated);
}
