/** Lines that the convention leaves free to two actors, and where both have chosen the same code. */
import { fold } from "../../../spreadsheet/cell/text";
import type { AuditContext } from "../audit-context";
import type { Check } from "../check";
import { logigrammeLines } from "../logigramme";

const KEY = "responsibility.<line>.<actor>";
const FREE = "R|I";
const FREE_ACTORS = 2;

export const freeChoicesAlike: Check = {
  id: "freeChoicesAlike",
  severity: "error",
  find(context) {
    const free = freeLines(context);
    return logigrammeLines(context).flatMap(({ sheet, row, operation, codes }) => {
      const line = free.get(fold(operation));
      if (line === undefined || codes.length < line.actors) return [];
      // The free cells are the last ones, in the order of the text.
      const chosen = line.places.map((place) => codes[place]).filter((one) => one !== undefined);
      const [first, second] = chosen;
      if (!first || !second || first.code !== second.code || first.code === FREE) return [];
      return [
        {
          cells: chosen.map(({ column }) => sheet.range(row, column)),
          facts: { operation, code: first.code },
          source: context.rules.source(line.key),
        },
      ];
    });
  },
};

interface FreeLine {
  readonly key: string;
  readonly actors: number;
  readonly places: readonly number[];
}

/** By the folded title of the operation. */
function freeLines(context: AuditContext): ReadonlyMap<string, FreeLine> {
  const own = new Map<string, { key: string; title: string; free: boolean }[]>();
  const convention = context.rules.convention.values;
  for (const { key, parts, name } of context.rules.open(KEY)) {
    const [id = ""] = parts;
    // A rules table may hold the choice itself: what was free is for the convention to say.
    const free = convention.find((value) => value.key === key)?.value === FREE;
    own.set(id, [...(own.get(id) ?? []), { key, title: name, free }]);
  }
  const lines = [...own.values()].flatMap((actors): (readonly [string, FreeLine])[] => {
    const places = actors.flatMap(({ free }, index) => (free ? [index] : []));
    const [first] = actors;
    if (!first || places.length !== FREE_ACTORS) return [];
    return [[fold(first.title), { key: first.key, actors: actors.length, places }]];
  });
  return new Map(lines);
}
