/** The conventions at hand and how to look a parameter up. */
import { assistantGestion2016 } from "./assistant-gestion-2016";
import { cnam } from "./cnam";
import { gessms2026 } from "./gessms-2026";
import { parameterDefinitions } from "./parameters";
import type { Convention, ConventionValue, Domain, ParameterDefinition } from "./types";

export { parameterDefinitions };
export type * from "./types";

/** The convention that holds when none is named. */
export const DEFAULT_CONVENTION = cnam.id;

export const conventions: readonly Convention[] = [cnam, gessms2026, assistantGestion2016];

export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}

/** The convention's own values and, where it is silent, those of its base; in reading order, each key once. */
export function allValues(convention: Convention): readonly ConventionValue[] {
  const base = convention.base === undefined ? undefined : conventionById(convention.base);
  if (!base) return convention.values;
  const own = new Set(convention.values.map((value) => value.key));
  return [...convention.values, ...allValues(base).filter((value) => !own.has(value.key))];
}

const PLACEHOLDER = /<(\w+)>/;

/** The definition of a key, open keys such as `unit.USSA24` included. */
export function definitionOf(key: string): ParameterDefinition | undefined {
  return parameterDefinitions.find((definition) => openPart(definition.key, key) !== undefined);
}

/**
 * What a key puts in its definition's open part: `USSA24` for `unit.USSA24` and `unit.<CODE>`; `""` when the definition
 * is closed and the keys are equal; `undefined` when the key is not of that definition.
 */
export function openPart(definitionKey: string, key: string): string | undefined {
  const placeholder = PLACEHOLDER.exec(definitionKey);
  if (!placeholder) return definitionKey === key ? "" : undefined;
  const before = definitionKey.slice(0, placeholder.index);
  const after = definitionKey.slice(placeholder.index + placeholder[0].length);
  if (!key.startsWith(before) || !key.endsWith(after)) return undefined;
  const part = key.slice(before.length, key.length - after.length);
  const isPlausible = placeholder[1] === "n" ? /^\d+$/.test(part) : part !== "" && !part.includes(".");
  return isPlausible ? part : undefined;
}

/** Whether « aucun » is a value of the domain. Where it is not, `null` means that the text leaves the value to be set. */
export function allowsNone(domain: Domain | undefined): boolean {
  return domain?.type === "shares" || (domain?.type === "number" && domain.orNone === true);
}

/** Whether the text leaves the value blank for the parties to set: « XX apprenants ». */
export function isLeftToSet({ key, value }: ConventionValue): boolean {
  return value === null && !allowsNone(definitionOf(key)?.domain);
}
