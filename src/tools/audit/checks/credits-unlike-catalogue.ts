/** Credits of a unit that are not those of the rules. */
import { foldCode } from "../../../spreadsheet/words/heading-fold";
import type { Check } from "../check";
import { statedCredits } from "../unit-credits";

export const creditsUnlikeCatalogue: Check = {
  id: "creditsUnlikeCatalogue",
  severity: "warning",
  find(context) {
    const known = new Map(context.rules.open("unit.<CODE>").map((unit) => [foldCode(unit.part), unit]));
    return context.tables.flatMap((table) =>
      statedCredits(table)
        .flat()
        .flatMap(({ unit, credits, cell }) => {
          const { key, part, value } = known.get(foldCode(unit)) ?? {};
          if (key === undefined || part === undefined || typeof value !== "number" || value === credits) return [];
          return [{ cells: [cell], facts: { unit: part, credits, wanted: value }, source: context.rules.source(key) }];
        }),
    );
  },
};
