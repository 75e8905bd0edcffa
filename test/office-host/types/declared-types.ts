/**
 * The object model as `@types/office-js` declares it, read from its text: members, what they hold and take, and the
 * requirement set of each. Made when it is first asked for (a second), so that it is never older than the package.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import type { DeclaredMethod, DeclaredProperty, DeclaredType, DeclaredTypes, Shape } from "./shape";

const read = new Map<string, DeclaredTypes>();

/** The types of a namespace: `Excel`, `Word`… */
export function declaredTypes(namespace: string): DeclaredTypes {
  const known = read.get(namespace);
  if (known !== undefined) return known;
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const found = typesIn(namespaceText(readFileSync(file, "utf8"), namespace));
  read.set(namespace, found);
  return found;
}

/** The declaration files of a host are long: those of the others need not be parsed. */
function namespaceText(text: string, namespace: string): string {
  const starts = [...text.matchAll(/^declare namespace (\w+)/gm)].map((match) => ({ name: match[1], at: match.index }));
  const parts = starts.flatMap(({ name, at }, index) =>
    name === namespace ? [text.slice(at, starts[index + 1]?.at)] : [],
  );
  if (parts.length === 0) throw new Error(`@types/office-js declares no ${namespace}`);
  return parts.join("\n");
}

interface Growing {
  readonly kind: DeclaredType["kind"];
  readonly properties: Map<string, DeclaredProperty>;
  readonly methods: Map<string, DeclaredMethod>;
  readonly extended: string[];
}

/** For a test of its own: the types that a text declares. */
export function typesIn(text: string): DeclaredTypes {
  const source = ts.createSourceFile("declared.d.ts", text, ts.ScriptTarget.Latest, false);
  const types = new Map<string, Growing>();
  const enums = new Map<string, readonly string[]>();
  const aliases = new Map<string, ts.TypeNode>();
  const statements = statementsIn(source);
  // Names may be used before they are declared.
  for (const node of statements) if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
  for (const node of statements) {
    if (ts.isEnumDeclaration(node)) enums.set(node.name.text, node.members.flatMap(valueOf));
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) addType(types, node, { source, aliases });
  }
  for (const type of types.values()) inherit(types, type);
  return { types, enums };
}

function statementsIn(node: ts.SourceFile | ts.ModuleBlock): ts.Statement[] {
  return node.statements.flatMap((statement) => {
    if (!ts.isModuleDeclaration(statement)) return [statement];
    // `Excel.Interfaces` describes plain data, not what travels.
    if (statement.name.text === "Interfaces" || statement.body === undefined) return [];
    return ts.isModuleBlock(statement.body) ? statementsIn(statement.body) : [];
  });
}

interface Reading {
  readonly source: ts.SourceFile;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

function valueOf({ initializer }: ts.EnumMember): string[] {
  return initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [];
}

function addType(
  types: Map<string, Growing>,
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  reading: Reading,
): void {
  const name = node.name?.text ?? "";
  const type: Growing = types.get(name) ?? {
    kind: ts.isClassDeclaration(node) ? "class" : "interface",
    properties: new Map(),
    methods: new Map(),
    extended: [],
  };
  types.set(name, type);
  for (const clause of node.heritageClauses ?? []) {
    for (const { expression } of clause.types) type.extended.push(lastName(expression, reading.source));
  }
  for (const member of node.members) addMember(type, member, reading);
}

function addMember(type: Growing, member: ts.ClassElement | ts.TypeElement, reading: Reading): void {
  if (member.name === undefined || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) return;
  const name = member.name.text;
  const apiSet = apiSetOf(member, reading.source);
  if (ts.isPropertyDeclaration(member) || ts.isPropertySignature(member)) {
    type.properties.set(name, {
      shape: shapeOf(member.type, reading),
      isReadonly: (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
      isOptional: member.questionToken !== undefined,
      ...(apiSet !== undefined && { apiSet }),
    });
  } else if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) {
    const method = methodOf(member, apiSet, reading);
    const other = type.methods.get(name);
    type.methods.set(name, other === undefined ? method : either(other, method));
  }
}

function methodOf(
  { parameters, type }: ts.MethodDeclaration | ts.MethodSignature,
  apiSet: string | undefined,
  reading: Reading,
): DeclaredMethod {
  const isOptional = (parameter: ts.ParameterDeclaration): boolean =>
    parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined;
  return {
    least: parameters.filter((parameter) => !isOptional(parameter)).length,
    most: parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined) ? Infinity : parameters.length,
    parameters: parameters.map((parameter) => shapeOf(parameter.type, reading)),
    returns: shapeOf(type, reading),
    ...(apiSet !== undefined && { apiSet }),
  };
}

/** A method declared twice takes what either takes. */
function either(a: DeclaredMethod, b: DeclaredMethod): DeclaredMethod {
  const count = Math.max(a.parameters.length, b.parameters.length);
  const parameters = Array.from({ length: count }, (_parameter, index): Shape => {
    const shapes = [a.parameters[index], b.parameters[index]].filter((shape) => shape !== undefined);
    return { kind: "oneOf", shapes };
  });
  return { ...a, least: Math.min(a.least, b.least), most: Math.max(a.most, b.most), parameters };
}

function inherit(types: ReadonlyMap<string, Growing>, type: Growing): void {
  for (const name of type.extended.splice(0)) {
    const base = types.get(name);
    if (base === undefined) continue;
    inherit(types, base);
    for (const [key, property] of base.properties) if (!type.properties.has(key)) type.properties.set(key, property);
    for (const [key, method] of base.methods) if (!type.methods.has(key)) type.methods.set(key, method);
  }
}

/** The last one that its comment names: what was added first is said first. */
function apiSetOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  const comment = source.text.slice(node.pos, node.getStart(source));
  return [...comment.matchAll(/\[Api set: ([^\]]+)\]/g)].at(-1)?.[1];
}

const ANY: Shape = { kind: "any" };

function shapeOf(node: ts.TypeNode | undefined, reading: Reading): Shape {
  if (node === undefined) return ANY;
  if (ts.isUnionTypeNode(node)) return { kind: "oneOf", shapes: node.types.map((part) => shapeOf(part, reading)) };
  if (ts.isParenthesizedTypeNode(node)) return shapeOf(node.type, reading);
  if (ts.isArrayTypeNode(node)) return { kind: "list", of: shapeOf(node.elementType, reading) };
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
    return { kind: "texts", values: [node.literal.text] };
  if (ts.isTypeReferenceNode(node)) return referenceShape(node, reading);
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { kind: "primitive", name: "string" };
    case ts.SyntaxKind.NumberKeyword:
      return { kind: "primitive", name: "number" };
    case ts.SyntaxKind.BooleanKeyword:
      return { kind: "primitive", name: "boolean" };
    default:
      return ANY;
  }
}

function referenceShape(node: ts.TypeReferenceNode, reading: Reading): Shape {
  const name = lastName(node.typeName, reading.source);
  // What a `ClientResult` will hold is what the wire brings.
  if (name === "ClientResult") return shapeOf(node.typeArguments?.[0], reading);
  if (name === "Date") return ANY;
  const alias = reading.aliases.get(name);
  return alias === undefined ? { kind: "named", name } : shapeOf(alias, reading);
}

/** `Range` of `Excel.Range`. */
function lastName(node: ts.Node, source: ts.SourceFile): string {
  const text = node.getText(source);
  return text.slice(text.lastIndexOf(".") + 1);
}
