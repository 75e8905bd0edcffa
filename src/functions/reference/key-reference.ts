/** What the reference says of one key: an open parameter is told about under this key alone. */
import { definitionOf } from "../../conventions";
import type { Bilingual } from "../../conventions/types";
import { bothLocales } from "../explain/both-locales";
import { shownUnit } from "../explain/shown-parameter";
import { parameterReference, type ReferencedValue } from "./parameter-reference";

export interface KeyReference {
  readonly domain: Bilingual;
  /** Empty texts for a parameter without a unit. */
  readonly unit: Bilingual;
  readonly values: readonly ReferencedValue[];
}

export function keyReference(key: string): KeyReference | undefined {
  const definition = definitionOf(key);
  if (!definition) return undefined;
  const { domain, values } = parameterReference(definition);
  return {
    domain,
    unit: bothLocales((locale) => shownUnit(definition.unit, locale)),
    values: values.filter(({ value }) => value.key === key),
  };
}
