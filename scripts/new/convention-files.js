/** The files of a new convention: its folder, and those where its articles, duties and worked figures are to be written. */

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * @typedef {object} NewConvention
 * @property {string} id
 * @property {string} fr its title in French
 * @property {string} en the same in English
 */

/**
 * What is wrong with the order given, in words; nothing when it is right.
 *
 * @param {NewConvention} wanted
 * @param {readonly string[]} ids the conventions there are
 * @returns {string | undefined}
 */
export function conventionFault({ id, fr, en }, ids) {
  if (!ID.test(id)) return `« ${id} » is no id: small letters, digits and hyphens, such as gessms-2026.`;
  if (ids.includes(id)) return `There is a convention ${id}.`;
  return fr === "" || en === "" ? `${id} needs its title in French, then in English.` : undefined;
}

/**
 * @param {NewConvention} wanted
 * @returns {Readonly<Record<string, string>>} contents by path
 */
export function conventionFiles(wanted) {
  const { id, fr } = wanted;
  return {
    [`src/conventions/${id}/about.ts`]: aboutText(wanted),
    [`src/conventions/${id}/index.ts`]: indexText(wanted),
    [`test/fixtures/articles/${id}.yaml`]: `# Numbers and headings of the text, in its order. No names of people.\ntext: ${JSON.stringify(fr)}\narticles: {}\n`,
    [`test/coverage/duties/${id}.yaml`]:
      "# Every duty, document, window and threshold of the text, article by article, and what holds it; or why it is not data.\n{}\n",
    [`test/golden/${id}.yaml`]: "# Expected values by hand, from the text.\n[]\n",
  };
}

/**
 * What is added at the end of files that hold every convention.
 *
 * @param {NewConvention} wanted
 * @returns {Readonly<Record<string, string>>} by path
 */
export function conventionEnds({ id }) {
  return {
    "test/coverage/rulebook.yaml": `${id}:\n`,
    "test/coverage/rules.yaml": `\n  ${id}:\n`,
  };
}

/** @param {NewConvention} wanted */
function aboutText({ id, fr, en }) {
  return `import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "${id}",
  title: {
    fr: ${JSON.stringify(fr)},
    en: ${JSON.stringify(en)},
  },
  source: {
    fr: "",
    en: "",
  },
  base: "cnam",
};
`;
}

/** @param {NewConvention} wanted */
function indexText({ id, en }) {
  return `/** ${en}. */
import type { Convention } from "../types";
import { about } from "./about";

export const ${constantOf(id)}: Convention = {
  ...about,
  values: [],
};
`;
}

/** @param {string} id */
function constantOf(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
