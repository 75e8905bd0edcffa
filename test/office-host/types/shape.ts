/** The form a value has by its declared type, and whether a value has it. */

export type Shape =
  | { readonly kind: "any" }
  | { readonly kind: "primitive"; readonly name: "string" | "number" | "boolean" }
  | { readonly kind: "texts"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  /** A class, an interface or an enumeration, by its name in the namespace. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "oneOf"; readonly shapes: readonly Shape[] };

export interface DeclaredProperty {
  readonly shape: Shape;
  readonly isReadonly: boolean;
  readonly isOptional: boolean;
  /** `ExcelApi 1.9`; absent when the declaration does not say. */
  readonly apiSet?: string;
}

export interface DeclaredMethod {
  readonly least: number;
  readonly most: number;
  readonly parameters: readonly Shape[];
  readonly returns: Shape;
  readonly apiSet?: string;
}

export interface DeclaredType {
  readonly kind: "class" | "interface";
  readonly properties: ReadonlyMap<string, DeclaredProperty>;
  readonly methods: ReadonlyMap<string, DeclaredMethod>;
}

export interface DeclaredTypes {
  readonly types: ReadonlyMap<string, DeclaredType>;
  /** The values of each enumeration. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Why the value has not the shape, starting with where in it; `null` when it has. */
export function misfit(declared: DeclaredTypes, shape: Shape, value: unknown, where: string): string | null {
  switch (shape.kind) {
    case "any":
      return null;
    case "primitive":
      return typeof value === shape.name ? null : `${where}: ${told(value)} is no ${shape.name}`;
    case "texts":
      return typeof value === "string" && shape.values.includes(value)
        ? null
        : `${where}: ${told(value)} is not one of ${shape.values.join(", ")}`;
    case "list":
      return Array.isArray(value) ? listMisfit(declared, shape.of, value, where) : `${where}: not a list`;
    case "named":
      return namedMisfit(declared, shape.name, value, where);
    case "oneOf": {
      const misfits = shape.shapes.map((one) => misfit(declared, one, value, where));
      return misfits.includes(null) ? null : (deepest(misfits) ?? null);
    }
  }
}

function listMisfit(declared: DeclaredTypes, of: Shape, values: readonly unknown[], where: string): string | null {
  // Matrices of cells hold anything, and many of them.
  if (of.kind === "any" || (of.kind === "list" && of.of.kind === "any")) return null;
  for (const [index, value] of values.entries()) {
    const found = misfit(declared, of, value, `${where}[${index}]`);
    if (found !== null) return found;
  }
  return null;
}

function namedMisfit(declared: DeclaredTypes, name: string, value: unknown, where: string): string | null {
  const values = declared.enums.get(name);
  if (values !== undefined) return misfit(declared, { kind: "texts", values }, value, where);
  const type = declared.types.get(name);
  // Objects of the host come as paths, which are checked as such.
  if (type === undefined || type.kind === "class") return null;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return `${where}: ${told(value)} is no ${name}`;
  for (const [key, inner] of Object.entries(value)) {
    const property = type.properties.get(key);
    if (property === undefined) return `${where}: ${name} has no ${key}`;
    const found = inner === undefined ? null : misfit(declared, property.shape, inner, `${where}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** Of several reasons, the one that went furthest into the value. */
function deepest(misfits: readonly (string | null)[]): string | undefined {
  const depth = (text: string): number => text.slice(0, text.indexOf(":")).length;
  return misfits.filter((text) => text !== null).sort((a, b) => depth(b) - depth(a))[0];
}

function told(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value).slice(0, 80);
}
