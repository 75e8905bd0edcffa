/**
 * Leaves out of functions.js the texts that no formula reads: what a parameter changes, why a text is read so, what a
 * function is for, and the English of names that formulas say in French. They are for the pane, the help and the
 * metadata, which are built from the same files.
 */
import ts from "typescript";

/** Where those sentences stand, and under which names: a name that is prose in one folder may be data in the other. */
const PROSE = [
  { files: /[\\/]src[\\/]conventions[\\/]/, names: new Set(["help", "note", "alternatives", "title", "section"]) },
  { files: /[\\/]src[\\/]functions[\\/]/, names: new Set(["help", "summary", "returns", "example"]) },
];
/** Formulas give these in French alone; a choice, which has an id and a label, is typed in either language. */
const FRENCH = new Set(["name", "source", "label"]);

/** @returns {ts.CustomTransformers} */
export function dropProse() {
  return { before: [dropProseIn] };
}

/** @type {ts.TransformerFactory<ts.SourceFile>} */
const dropProseIn = (context) => (file) => {
  const prose = PROSE.find(({ files }) => files.test(file.fileName))?.names;
  if (!prose) return file;
  /** @type {ts.Visitor} */
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    // `{ id, label }` is a choice as `{ id: "…", label }` is.
    const isChoice = visited.properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === "id");
    return ts.factory.updateObjectLiteralExpression(
      visited,
      visited.properties
        .filter((property) => !isNamed(property, prose))
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
