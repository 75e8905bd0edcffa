/** Finds every member of the Excel object model that a source uses, and the API set each one asks for. */
import path from "node:path";
import ts from "typescript";

export interface ApiUse {
  /** `Worksheet.onNameChanged` */
  readonly member: string;
  /** `ExcelApi 1.17`; absent when the types do not say. */
  readonly apiSet?: string;
  /** The version that the code around asks for before the use (`isSetSupported`), if any. */
  readonly probed?: string;
  readonly file: string;
  readonly line: number;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2021,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["office-js", "node"],
};

/** `sources`: files on disk; `synthetic`: the text of files that are not, by name, for the test's own test. */
export function excelUses(sources: readonly string[], synthetic: Readonly<Record<string, string>> = {}): ApiUse[] {
  const names = [...sources, ...Object.keys(synthetic)].map((name) => path.resolve(name));
  const texts = new Map(Object.entries(synthetic).map(([name, text]) => [path.resolve(name), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, language) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, language) : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram(names, OPTIONS, host);
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (source === undefined) throw new Error(`no such source: ${name}`);
    return usesIn(source, checker);
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): ApiUse[] {
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    // Types are erased: only what runs matters.
    if (ts.isTypeNode(node)) return;
    for (const symbol of usedSymbols(node, checker)) {
      const use = describeUse(symbol, node, source);
      if (use !== null) uses.push(use);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The members that a node names: `a.b`, `const { b } = a`, and `{ b: true }` where an Excel type is expected. */
function usedSymbols(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: (ts.Symbol | undefined)[] = [];
  if (ts.isPropertyAccessExpression(node)) found.push(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) found.push(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  if (ts.isObjectLiteralExpression(node)) {
    const expected = expectedType(node, checker);
    for (const property of node.properties) {
      if (expected === undefined || property.name === undefined || !ts.isIdentifier(property.name)) continue;
      found.push(expected.getProperty(property.name.text));
    }
  }
  return found.filter((symbol) => symbol !== undefined);
}

/** The type an object literal is given for; the chosen overload's parameter, where it is an argument. */
function expectedType(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isCallExpression(parent)) {
    const parameter = checker.getResolvedSignature(parent)?.parameters[parent.arguments.indexOf(node)];
    return parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
  }
  if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name)) {
    const property = expectedType(parent.parent, checker)?.getProperty(parent.name.text);
    if (property !== undefined) return checker.getNonNullableType(checker.getTypeOfSymbol(property));
  }
  return checker.getContextualType(node);
}

function describeUse(symbol: ts.Symbol, node: ts.Node, source: ts.SourceFile): ApiUse | null {
  const declaration = symbol.declarations?.find(isOfficeDeclaration);
  if (declaration === undefined) return null;
  const container = declaration.parent as ts.Node & { readonly name?: ts.Identifier };
  const apiSet = apiSetAround(declaration);
  const probed = probedVersion(node);
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return {
    member: `${container.name?.text ?? "Excel"}.${symbol.name}`,
    file: path.basename(source.fileName),
    line: line + 1,
    ...(apiSet !== undefined && { apiSet }),
    ...(probed !== undefined && { probed }),
  };
}

/** Whether a declaration belongs to the namespace `Excel`, wherever in it. */
function isOfficeDeclaration(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return false;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

/** The API set of a member, or of what contains it. */
function apiSetAround(declaration: ts.Declaration): string | undefined {
  for (let node: ts.Node = declaration; !ts.isModuleDeclaration(node); node = node.parent) {
    const apiSet = apiSetOf(node);
    if (apiSet !== undefined) return apiSet;
  }
  return undefined;
}

/** `[Api set: ExcelApi 1.9]` in the comment before a declaration. */
function apiSetOf(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last && /\[Api set: ([^\]]+?)\.?\]/.exec(text.slice(last.pos, last.end))?.[1];
}

/** The version in the `isSetSupported("ExcelApi", …)` of an `if` that the node is in the consequence of. */
function probedVersion(node: ts.Node): string | undefined {
  for (let inner = node; !ts.isSourceFile(inner.parent); inner = inner.parent) {
    const outer = inner.parent;
    if (!ts.isIfStatement(outer) || outer.thenStatement !== inner) continue;
    const version = /isSetSupported\(\s*"ExcelApi"\s*,\s*"([\d.]+)"\s*\)/.exec(outer.expression.getText())?.[1];
    if (version !== undefined && !outer.expression.getText().includes("||")) return version;
  }
  return undefined;
}

/** Why a use may fail on the oldest Excel supported, or `null`. */
export function objection({ apiSet, probed }: ApiUse, oldest: string): string | null {
  if (apiSet === undefined) return "no API set in the types";
  const [name, version] = apiSet.split(" ");
  if (name !== "ExcelApi" || version === undefined || !/^[\d.]+$/.test(version)) return `asks for ${apiSet}`;
  const allowed = probed !== undefined && newer(probed, oldest) ? probed : oldest;
  return newer(version, allowed) ? `asks for ${apiSet}` : null;
}

function newer(a: string, b: string): boolean {
  const [left = [], right = []] = [a, b].map((version) => version.split(".").map(Number));
  return (left[0] ?? 0) > (right[0] ?? 0) || (left[0] === right[0] && (left[1] ?? 0) > (right[1] ?? 0));
}
