/**
 * Leaves out of functions.js the texts that no formula reads: what a parameter changes, why a text is read so, what a
 * function is for, and the English of names that formulas say in French. They are for the pane, the help and the
 * metadata, which are built from the same files.
 */
import ts from "typescript";

/** Where those sentences stand, and under which names. */
const FILES = /[\\/]src[\\/](?:conventions|functions)[\\/]/;
const PROSE = new Set([
  "help",
  "note",
  "alternatives",
  "title",
  "summary",
  "returns",
  "example",
  "effective",
  "section",
]);
/** Formulas give these in French alone; a choice, which has an id and a label, is typed in either language. */
const FRENCH = new Set(["name", "source", "label"]);

/** @returns {ts.CustomTransformers} */
export function dropProse() {
  return { before: [dropProseIn] };
}

/** @type {ts.TransformerFactory<ts.SourceFile>} */
const dropProseIn = (context) => (file) => {
  if (!FILES.test(file.fileName)) return file;
  /** @type {ts.Visitor} */
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    const isChoice = visited.properties.some((property) => isNamed(property, new Set(["id"])));
    return ts.factory.updateObjectLiteralExpression(
      visited,
      visited.properties
        .filter((property) => !isNamed(property, PROSE))
        .map((property) => (isChoice || !isNamed(property, FRENCH) ? property : inFrench(property))),
    );
  };
  return ts.visitEachChild(file, visit, context);
};

/**
 * @param {ts.ObjectLiteralElementLike} property
 * @param {ReadonlySet<string>} names
 */
function isNamed(property, names) {
  return ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && names.has(property.name.text);
}

/**
 * `{ fr: "…", en: "…" }` without its English.
 *
 * @param {ts.ObjectLiteralElementLike} property
 */
function inFrench(property) {
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) return property;
  const texts = property.initializer;
  const french = texts.properties.filter((text) => !isNamed(text, new Set(["en"])));
  return ts.factory.updatePropertyAssignment(
    property,
    property.name,
    ts.factory.updateObjectLiteralExpression(texts, french),
  );
}
