/** Blocks as every function expects them: at least one cell, all rows of one length. */
import type { Argument } from "./host";

/** The same argument, short rows filled with blanks. Hosts send rectangles; scripts and tests may not. */
export function square(argument: Argument): Argument {
  if (argument === null) return null;
  const width = argument[0]?.length ?? 0;
  if (width > 0 && argument.every((row) => row.length === width)) return argument;
  if (argument.length === 0) return [[null]];
  const columns = argument.reduce((most, row) => Math.max(most, row.length), 1);
  return argument.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}
