import type { callTrace as french } from "../../fr/trace/call";
import type { Words } from "../../trace-sentence";

export const callTrace = {
  row: ({ row }: Words) => `Row ${row}`,
} satisfies Record<keyof typeof french, (words: Words) => string>;
