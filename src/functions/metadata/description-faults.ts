/** What would make Excel refuse the functions, or show them half described: the build stops on any of it. */
import type { Bilingual } from "../../conventions/types";
import type { FunctionDescription, ParameterDescription } from "../description";

/** What Excel accepts as the name of a custom function. */
const NAME = /^[A-Z][A-Z0-9_.]{2,127}$/;

const LANGUAGES = ["fr", "en"] as const;

/**
 * Every fault of the descriptions, in words for developers, each beginning with the function's id. Empty: Excel gets
 * complete metadata in both languages.
 */
export function descriptionFaults(descriptions: readonly FunctionDescription[]): string[] {
  if (descriptions.length === 0) return ["The catalogue is empty."];
  const ids = descriptions.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => `${id}: two functions have this id.`),
    ...descriptions.flatMap((description) => functionFaults(description).map((fault) => `${description.id}: ${fault}`)),
  ];
}

function functionFaults(description: FunctionDescription): string[] {
  const { id, parameters, example } = description;
  return [
    ...(NAME.test(id) ? [] : ["the id is not a name that Excel accepts."]),
    ...textFaults("summary", description.summary),
    ...textFaults("returns", description.returns),
    ...parameters.flatMap((parameter) => parameterFaults(parameter)),
    ...repeatedNames(parameters),
    ...orderFaults(parameters),
    ...(example.formula.includes(`CNAM.${id}(`) ? [] : ["the example does not call the function."]),
  ];
}

function parameterFaults(parameter: ParameterDescription): string[] {
  return [
    ...(parameter.id === "" ? ["a parameter has no id."] : []),
    ...textFaults(`the name of ${parameter.id}`, parameter.name),
    ...textFaults(`the help of ${parameter.id}`, parameter.help),
  ];
}

function textFaults(what: string, text: Bilingual): string[] {
  return LANGUAGES.filter((language) => text[language].trim() === "").map(
    (language) => `${what} is missing in ${language}.`,
  );
}

function repeatedNames(parameters: readonly ParameterDescription[]): string[] {
  const lists = [parameters.map(({ id }) => id), ...LANGUAGES.map((one) => parameters.map(({ name }) => name[one]))];
  return [...new Set(lists.flatMap(repeated))].map((name) => `two parameters are called ${name}.`);
}

function orderFaults(parameters: readonly ParameterDescription[]): string[] {
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  const late = parameters.filter(({ optional }, index) => !optional && firstOptional !== -1 && index > firstOptional);
  const last = parameters.at(-1);
  return [
    ...late.map(({ id }) => `${id} is required but stands after an optional parameter.`),
    ...(last?.id === "regles" && last.optional ? [] : ["the last parameter is not the optional « regles »."]),
  ];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
