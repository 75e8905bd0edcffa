/** The steps that the rules record, read in their sources. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface RecordedStep {
  readonly file: string;
  /** `null` where the code is not written out. */
  readonly code: string | null;
  /** The names it gives to its sentence, `result` included; `null` where they are not written out. */
  readonly names: readonly string[] | null;
}

const METHODS = new Set(["step", "open"]);

/** Every call of `trace.step(…)` and `trace.open(…)`, whatever the trace is called there. */
export function recordedSteps(folder: string): readonly RecordedStep[] {
  return sourcesUnder(folder).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    return nodesOf(source).flatMap((node) => (isRecording(node) ? stepsOf(node, file) : []));
  });
}

/** The literal codes given to `asWord("…")`. */
export function recordedWords(folder: string): readonly string[] {
  return sourcesUnder(folder).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    return nodesOf(source).flatMap((node) =>
      ts.isCallExpression(node) && node.expression.getText() === "asWord" && node.arguments[0]
        ? (literalsOf(node.arguments[0]) ?? [])
        : [],
    );
  });
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

function isRecording(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  // Rules are opened too, at their open keys.
  return METHODS.has(node.expression.name.text) && !/^this$|rules$/.test(node.expression.expression.getText());
}

function stepsOf({ arguments: [code, facts] }: ts.CallExpression, file: string): RecordedStep[] {
  const codes = code ? literalsOf(code) : null;
  const names = facts ? namesOf(facts) : [];
  return codes ? codes.map((one) => ({ file, code: one, names })) : [{ file, code: null, names }];
}

/** The texts an expression may be: itself, or either side of a choice. */
function literalsOf(node: ts.Expression): readonly string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isConditionalExpression(node)) return null;
  const [yes, no] = [literalsOf(node.whenTrue), literalsOf(node.whenFalse)];
  return yes && no ? [...yes, ...no] : null;
}

function namesOf(facts: ts.Expression): readonly string[] | null {
  if (!ts.isObjectLiteralExpression(facts)) return null;
  const names: string[] = [];
  for (const property of facts.properties) {
    if (ts.isSpreadAssignment(property)) return null;
    const name = property.name.getText();
    if (name === "result") names.push(name);
    if (name !== "inputs") continue;
    if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) return null;
    for (const input of property.initializer.properties) {
      if (ts.isSpreadAssignment(input)) return null;
      names.push(input.name.getText());
    }
  }
  return names;
}
