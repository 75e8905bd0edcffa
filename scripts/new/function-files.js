/** The files of a new function: itself, and its results on each shape that its arguments may have. */

const ID = /^[A-Z][A-Z0-9_]{2,}$/;
const PARAMETER = /^[a-z][a-z0-9_]*$/;

/**
 * @typedef {object} NewFunction
 * @property {string} id
 * @property {string} category
 * @property {readonly string[]} parameters in the contract's order, `regles` left out
 *
 * @typedef {object} Known
 * @property {readonly string[]} ids the functions there are
 * @property {readonly string[]} categories
 * @property {readonly string[]} parameters those that functions share
 */

/**
 * What is wrong with the order given, in words; nothing when it is right.
 *
 * @param {NewFunction} wanted
 * @param {Known} known
 * @returns {string | undefined}
 */
export function functionFault({ id, category, parameters }, known) {
  if (!ID.test(id)) return `« ${id} » is no id: three capitals or more, such as UE_GRADE.`;
  if (known.ids.includes(id)) return `There is a function ${id}.`;
  if (!known.categories.includes(category)) return `« ${category} » is no category: ${known.categories.join(", ")}.`;
  if (parameters.length === 0) return `${id} has no parameter: name them after the category.`;
  const wrong = parameters.find((one) => !PARAMETER.test(one) || one === "regles");
  if (wrong !== undefined) return `« ${wrong} » is no parameter: small letters; regles is added by itself.`;
  const twice = parameters.find((one, index) => parameters.indexOf(one) < index);
  return twice === undefined ? undefined : `${twice} is given twice.`;
}

/**
 * @param {NewFunction} wanted
 * @param {Known} known
 * @returns {Readonly<Record<string, string>>} contents by path
 */
export function functionFiles(wanted, known) {
  const file = wanted.id.toLowerCase().replaceAll("_", "-");
  return {
    [`src/functions/${wanted.category}/${file}.ts`]: functionText(wanted, known),
    [`test/functions/shapes/${file}.ts`]: shapesText(wanted),
  };
}

/**
 * @param {NewFunction} wanted
 * @param {Known} known
 */
function functionText({ id, category, parameters }, known) {
  const [first = ""] = parameters;
  const described = parameters.map((one) => (known.parameters.includes(one) ? `"${one}"` : ownParameter(one)));
  return `/** \`CNAM.${id}\`: … */
import { messages } from "../../i18n/fr/messages";
import { defineFunction } from "../define-function";
import { invalid } from "../rejection";

export const ${constantOf(id)} = defineFunction({
  id: "${id}",
  category: "${category}",
  summary: { fr: "", en: "" },
  returns: { fr: "", en: "" },
  parameters: [${described.join(", ")}],
  example: { formula: "=CNAM.${id}()" },
  run: (call) => {
    const cells = call.block("${first}");
    if (cells === null) return invalid(messages.argumentRequired(call.nameOf("${first}")));
    return cells.map((row) => row.map(() => ""));
  },
});
`;
}

/** @param {string} name */
function ownParameter(name) {
  return `{
      id: "${name}",
      name: { fr: "${name}", en: "" },
      help: { fr: "", en: "" },
      blankIsNotZero: true,
    }`;
}

/** @param {string} id */
function constantOf(id) {
  return id.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {NewFunction} wanted */
function shapesText({ id, parameters }) {
  const empty = [...parameters, "regles"].map((one) => `    ${one}: [],\n`).join("");
  return `/** \`CNAM.${id}\` on every shape of its arguments, each result by hand. */
import { cases, type ShapeCase } from "../shape-case";

export const shapes: readonly ShapeCase[] = cases("${id}", {
${empty}});
`;
}
