/** A rule in ESLint's form: an import goes in the direction of `layers.js`, or it is an error. */
import path from "node:path";
import { LAYERS } from "./layers.js";

/** @typedef {import("./layers.js").Layer} Layer */

/** @param {string} file from the root, with slashes */
function layerOf(file) {
  return LAYERS.find((layer) => file === layer.path || (layer.path.endsWith("/") && file.startsWith(layer.path)));
}

/**
 * What is wrong with an import, or `null`.
 *
 * @param {string} file the importing file, from the root, with slashes
 * @param {string} specifier as written between the quotes
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
export function importFault(file, specifier, typeOnly) {
  const from = layerOf(file);
  if (!from) return null;
  if (!specifier.startsWith(".")) {
    const allowed = typeOnly || (from.packages ?? []).some((pattern) => pattern.test(specifier));
    return allowed ? null : `${from.name} may not import the package ${specifier}`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const to = layerOf(target) ?? layerOf(`${target}.ts`) ?? layerOf(`${target}/`);
  if (!to) return target.startsWith("src/") ? `${target} belongs to no layer` : `${target} is outside src/`;
  if (to === from || from.knows.includes(to.name)) return null;
  if (from.typesOf?.includes(to.name)) {
    return typeOnly ? null : `${from.name} may import only types from ${to.name}`;
  }
  return `${from.name} may not know ${to.name}`;
}

/**
 * `import type …`, `export type …`, and imports whose every name is a type: nothing of them is left at run time.
 *
 * @param {any} node an ESTree import or export with TypeScript's additions, which ESTree's types do not know
 */
function isTypeOnly(node) {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((/** @type {any} */ name) => (name.importKind ?? name.exportKind) === "type");
}

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: { type: "problem", schema: [], messages: { fault: "{{fault}} (see scripts/lint/layers.js)." } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const fault = importFault(file, specifier, isTypeOnly(node));
      if (fault) context.report({ node, messageId: "fault", data: { fault } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
