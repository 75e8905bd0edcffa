/** The conventions at hand and how to look a parameter up. */
import { apprentissage2025 } from "./apprentissage-2025";
import { assistantGestion2016 } from "./assistant-gestion-2016";
import { cmqePtms } from "./cmqe-ptms";
import { cnam } from "./cnam";
import { definitionOf } from "./definitions";
import { forproSup2022 } from "./forpro-sup-2022-2026";
import { gessms2026 } from "./gessms-2026";
import { ingenieurApprentissage2020 } from "./ingenieur-apprentissage-2020";
import { paysAix2016 } from "./pays-aix-2016-2018";
import type { Convention, ConventionValue, Domain } from "./types";

export { DEFAULT_CONVENTION } from "./about";
export { definitionOf, openParts, withParts } from "./definitions";
export { parameterDefinitions } from "./parameters";
export type * from "./types";

export const conventions: readonly Convention[] = [
  cnam,
  gessms2026,
  assistantGestion2016,
  paysAix2016,
  forproSup2022,
  cmqePtms,
  ingenieurApprentissage2020,
  apprentissage2025,
];

export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}

const inForce = new WeakMap<Convention, readonly ConventionValue[]>();

/** The convention's own values and, where it is silent, those of its base; in reading order, each key once. */
export function allValues(convention: Convention): readonly ConventionValue[] {
  const known = inForce.get(convention);
  if (known) return known;
  const base = convention.base === undefined ? undefined : conventionById(convention.base);
  const own = new Set(convention.values.map((value) => value.key));
  const values = base
    ? [...convention.values, ...allValues(base).filter((value) => !own.has(value.key))]
    : convention.values;
  inForce.set(convention, values);
  return values;
}

/** Whether « aucun » is a value of the domain. Where it is not, `null` means that the text leaves the value to be set. */
export function allowsNone(domain: Domain | undefined): boolean {
  return domain?.type === "shares" || (domain !== undefined && "orNone" in domain);
}

/** Whether the text leaves the value blank for the parties to set: « XX apprenants ». */
export function isLeftToSet({ key, value }: ConventionValue): boolean {
  return value === null && !allowsNone(definitionOf(key)?.domain);
}
