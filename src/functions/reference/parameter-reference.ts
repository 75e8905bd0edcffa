/** What the reference says of a parameter: its domain, and its value in each convention with the article that sets it. */
import { conventions, definitionOf, parameterDefinitions } from "../../conventions";
import type { Bilingual, Convention, ConventionValue, ParameterDefinition, Section } from "../../conventions/types";
import { bothLocales } from "../explain/both-locales";
import { shownParameter } from "../explain/shown-parameter";
import { domainText } from "./domain-text";
import { groupBy } from "../../rules/group-by";

export interface ParameterReference {
  readonly definition: ParameterDefinition;
  readonly domain: Bilingual;
  /** The conventions' own values, those they take from their base left out. */
  readonly values: readonly ReferencedValue[];
}

export interface ReferencedValue {
  readonly convention: Convention;
  readonly value: ConventionValue;
  readonly shown: Bilingual;
}

export function parameterReference(definition: ParameterDefinition): ParameterReference {
  return {
    definition,
    domain: bothLocales((locale) => domainText(definition.domain, locale)),
    values: valuesByDefinition().get(definition) ?? [],
  };
}

/** Every parameter, by section, in the order in which they are declared. */
export function parametersBySection(): ReadonlyMap<Section, readonly ParameterReference[]> {
  return groupBy(parameterDefinitions.map(parameterReference), ({ definition }) => definition.section);
}

let byDefinition: ReadonlyMap<ParameterDefinition, readonly ReferencedValue[]> | undefined;

function valuesByDefinition(): ReadonlyMap<ParameterDefinition, readonly ReferencedValue[]> {
  byDefinition ??= gathered();
  return byDefinition;
}

function gathered(): ReadonlyMap<ParameterDefinition, readonly ReferencedValue[]> {
  const found = new Map<ParameterDefinition, ReferencedValue[]>();
  for (const convention of conventions) {
    for (const value of convention.values) {
      const definition = definitionOf(value.key);
      if (!definition) continue;
      const values = found.get(definition) ?? [];
      values.push({
        convention,
        value,
        shown: bothLocales((locale) => shownParameter(value.value, definition, locale)),
      });
      found.set(definition, values);
    }
  }
  return found;
}
