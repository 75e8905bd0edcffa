/** What every function says of itself. */
import type { Words } from "../../trace-words";

export const callTrace = {
  row: ({ row }: Words) => `Ligne ${row}`,
};
