/** The steps that the rules record, read in their sources. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface RecordedStep {
  readonly file: string;
  /** What is written of the code: all of it, or its beginning (`governance.` of `governance.${id}`). */
  readonly code: { readonly whole: string } | { readonly beginning: string };
  /** The names it gives to its sentence, `result` included; `null` where they are not written out. */
  readonly names: readonly string[] | null;
}

const METHODS = new Set(["step", "open"]);
/** Rule sets are opened too: `rules.open("unit.<CODE>")`. */
const RULES = /rules$|^this$/i;

export class TraceSources {
  private readonly sources: readonly ts.SourceFile[];

  constructor(folders: readonly string[]) {
    this.sources = folders.flatMap(sourcesUnder);
  }

  /** Every call of `trace.step(…)` and `trace.open(…)`, whatever the trace is called there. */
  steps(): readonly RecordedStep[] {
    return this.sources.flatMap((source) =>
      nodesOf(source).flatMap((node) => (isRecording(node) ? stepsOf(node, source) : [])),
    );
  }

  /** The codes given as a literal to `asWord("…")`. */
  words(): readonly string[] {
    return this.sources.flatMap((source) =>
      nodesOf(source).flatMap((node) => {
        const isWord = ts.isCallExpression(node) && node.expression.getText() === "asWord" && node.arguments[0];
        return isWord ? wholesOf(isWord) : [];
      }),
    );
  }

  /** Every literal text: a code may reach its step by a variable. */
  literals(): ReadonlySet<string> {
    const texts = this.sources.flatMap((source) =>
      nodesOf(source).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : [])),
    );
    return new Set(texts);
  }
}

function sourcesUnder(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
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
  return METHODS.has(node.expression.name.text) && !RULES.test(node.expression.expression.getText());
}

function stepsOf({ arguments: [code, facts] }: ts.CallExpression, source: ts.SourceFile): RecordedStep[] {
  const file = source.fileName;
  const names = facts ? namesOf(facts) : [];
  const wholes = code ? wholesOf(code) : [];
  if (wholes.length > 0) return wholes.map((whole) => ({ file, code: { whole }, names }));
  const beginning = code && ts.isTemplateExpression(code) ? code.head.text : "";
  return [{ file, code: { beginning }, names }];
}

/** The texts an expression may be: itself, or either side of a choice; none when one of them is not written out. */
function wholesOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return wholesOf(node.expression);
  if (!ts.isConditionalExpression(node)) return [];
  const [yes, no] = [wholesOf(node.whenTrue), wholesOf(node.whenFalse)];
  return yes.length > 0 && no.length > 0 ? [...yes, ...no] : [];
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
