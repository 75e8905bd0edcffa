/** Spaces too many in names: two lists of the same people no longer match. */
import type { Check } from "../check";
import { textsToMend } from "../typed-texts";

export const spacesInNames: Check = {
  id: "spacesInNames",
  severity: "info",
  about: "column",
  find: (context) =>
    context.marksTables.flatMap((table) =>
      table.columns("fullName", "lastName", "firstName", "learnerNumber").flatMap(({ column }) =>
        textsToMend(table, column, table.dataRows, (text) => {
          const plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
          return plain === text || plain === "" ? undefined : { input: plain };
        }),
      ),
    ),
};
