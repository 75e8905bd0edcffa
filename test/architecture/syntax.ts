/** What the checks read in a source: its imports, the names it takes from its surroundings, its literals. */
import ts from "typescript";
import type { SourceFile } from "./source-files";

export interface Import {
  readonly specifier: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
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

const known = new WeakMap<SourceFile, readonly Import[]>();

/** Static, dynamic and type imports, and exports from elsewhere; a source is read once. */
export function importsOf(file: SourceFile): readonly Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: SourceFile): readonly Import[] {
  // An import that is no statement of its own is a call or a type, and is written with a parenthesis.
  const isDeep = /\b(?:import|require)\s*\(/.test(file.text);
  const nodes = isDeep ? nodesOf(parse(file)) : parse({ ...file, text: withImports(file.text) }).statements;
  return nodes.flatMap((node) => {
    if (ts.isImportDeclaration(node)) return imported(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) return imported(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return imported(node.argument.literal, true);
    if (ts.isCallExpression(node) && isLoader(node.expression)) return imported(node.arguments[0], false);
    return [];
  });
}

/** The text as far as its last import: what follows has none to be found. */
function withImports(text: string): string {
  const last = [...text.matchAll(/(?:\bfrom|\bimport)\s*(?:"[^"]*"|'[^']*')/g)].at(-1);
  return last ? text.slice(0, last.index + last[0].length) : "";
}

function imported(specifier: ts.Node | undefined, typeOnly: boolean): Import[] {
  return specifier && ts.isStringLiteralLike(specifier) ? [{ specifier: specifier.text, typeOnly }] : [];
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

function isLoader(expression: ts.Expression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** Every name the source uses or declares, but for names of properties; methods as `.toLocaleString`. */
export function namesOf(file: SourceFile): Set<string> {
  return new Set(
    nodesOf(parse(file)).flatMap((node) => {
      if (ts.isPropertyAccessExpression(node)) return [`.${node.name.text}`];
      return ts.isIdentifier(node) && !isPropertyName(node) ? [node.text] : [];
    }),
  );
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.name : parent.right) === node;
  }
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

/** Numbers (as written) and texts that the source holds, import specifiers left out. */
export function literalsOf(file: SourceFile): { readonly numbers: string[]; readonly texts: string[] } {
  const nodes = nodesOf(parse(file));
  const isNumber = (node: ts.Node): node is ts.NumericLiteral | ts.BigIntLiteral =>
    ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
  const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return {
    numbers: nodes.filter(isNumber).map((node) => node.text),
    texts: nodes
      .filter((node) => isText(node) && !ts.isImportDeclaration(node.parent))
      .map((node) => (node as ts.LiteralLikeNode).text),
  };
}

export interface WrittenFunction {
  /** Where it stands: `src/rules/exact/read-number.ts:41`. */
  readonly place: string;
  /** From its first to its last, blank lines and comments included. */
  readonly lines: number;
}

/** The functions of more lines than `most`. */
export function functionsOver(most: number, file: SourceFile): WrittenFunction[] {
  return mayHoldFunctionOver(most, file) ? functionsOf(file).filter(({ lines }) => lines > most) : [];
}

/** Spares most sources their parsing: but for its first and its last, the lines of a function are indented or blank. */
function mayHoldFunctionOver(most: number, { text }: SourceFile): boolean {
  const runs = text.split(/\n(?=\S)/).map((run) => run.split("\n").length);
  return runs.some((lines) => lines >= most);
}

function functionsOf(file: SourceFile): WrittenFunction[] {
  const root = parse(file);
  return nodesOf(root)
    .filter((node) => ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
    .map((node) => {
      const { line: first } = root.getLineAndCharacterOfPosition(node.getStart(root));
      const { line: last } = root.getLineAndCharacterOfPosition(node.getEnd());
      return { place: `${file.path}:${first + 1}`, lines: last - first + 1 };
    });
}

export interface WrittenPattern {
  /** Where it stands: `src/rules/exact/read-number.ts:41`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written as such. */
export function patternsOf(file: SourceFile): WrittenPattern[] {
  const root = parse(file);
  return nodesOf(root)
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => {
      const end = node.text.lastIndexOf("/");
      const { line } = root.getLineAndCharacterOfPosition(node.getStart(root));
      return { place: `${file.path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    });
}
