/** What every function says of itself. */
import type { Words } from "../../trace-sentence";

export const callTrace = {
  row: ({ row }: Words) => `Ligne ${row}`,
};
