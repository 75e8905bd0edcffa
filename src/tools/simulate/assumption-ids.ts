/** What a scenario rests on, by what each figure is called in the workbook. */
import type { Convention } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { budgetContent } from "../budget-content";
import { fundsContracts } from "../create/create-contracts";
import { openValues } from "../create/convention-keys";
import { isSubsidised } from "../create/dossier/create-subsidy";

const COMMON = {
  learners: "EFFECTIF",
  funding: "PRODUIT",
  other: "AUTRES_PRODUITS",
  start: "DEBUT",
  months: "DUREE",
  breaks: "RUPTURES",
  breakMonth: "MOIS_RUPTURE",
  rate: "TAUX",
} as const;

const OF_PARTY = { hours: "HEURES", fixed: "CHARGES", perLearner: "PAR_APPRENANT", weight: "PART" } as const;

type Common = keyof typeof COMMON;
type OfParty = keyof typeof OF_PARTY;

/** One figure of a scenario; those of a party carry its place among the parties, 0 first. */
export type AssumptionId = Common | `${OfParty}.${number}`;

export interface SimulationParty {
  readonly name: string;
  /** The parameter that gives its part of the result; `null` where it has none. */
  readonly share: string | null;
}

/** In the convention's order; what a subsidy leaves is nobody's profit. */
export function simulationParties(convention: Convention, locale: Locale): readonly SimulationParty[] {
  const { parties, sharing } = budgetContent(convention, locale);
  const keys = openValues(convention, "finance.split.<party>").map(({ entry }) => entry.key);
  const shared = isSubsidised(convention) ? 0 : sharing;
  return parties.map(({ name }, index) => ({ name, share: index < shared ? (keys[index] ?? null) : null }));
}

/** In the order of the sheet. */
export function assumptionIds(convention: Convention, parties: readonly SimulationParty[]): readonly AssumptionId[] {
  const each = (id: OfParty): readonly AssumptionId[] => parties.map((_, index) => `${id}.${index}` as const);
  return [
    "learners",
    "funding",
    "other",
    // By months alone, no date is needed.
    ...(fundsContracts(convention) ? (["start"] as const) : []),
    "months",
    "breaks",
    "breakMonth",
    "rate",
    ...each("hours"),
    ...each("fixed"),
    ...each("perLearner"),
    ...each("weight").filter((_, index) => parties[index]?.share !== null),
  ];
}

/** `["hours", 1]` of `hours.1`. */
export function partsOfId(id: AssumptionId): readonly [Common, null] | readonly [OfParty, number] {
  const [kind = "", place] = id.split(".");
  return place === undefined ? [kind as Common, null] : [kind as OfParty, Number(place)];
}

/** How the name of its cell ends: `HEURES_2`. */
export function nameEnding(id: AssumptionId): string {
  const [kind, place] = partsOfId(id);
  return place === null ? COMMON[kind] : `${OF_PARTY[kind]}_${place + 1}`;
}
