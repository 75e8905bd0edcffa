/**
 * Leaves out of functions.js the sentences that no formula reads: what a parameter changes, why a text is read so, what
 * a function is for. They are for the pane, the help and the metadata, which are built from the same files.
 */
import ts from "typescript";

/** Where those sentences stand, and under which names. */
const FILES = /[\\/]src[\\/](?:conventions|functions)[\\/]/;
const PROSE = new Set(["help", "note", "alternatives", "title", "summary", "returns", "example"]);

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
    return ts.factory.updateObjectLiteralExpression(
      visited,
      visited.properties.filter((property) => !isProse(property)),
    );
  };
  return ts.visitEachChild(file, visit, context);
};

/** @param {ts.ObjectLiteralElementLike} property */
function isProse(property) {
  return ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && PROSE.has(property.name.text);
}
