/** Holds each step of a request against the declared types: what Excel does not document, the host refuses. */
import { HostError } from "../host-error";
import { misfit, type DeclaredMethod, type DeclaredProperty, type DeclaredTypes, type Shape } from "./shape";

/** Whether the host has a requirement set: `ExcelApi`, `1.14`. */
export type Supports = (set: string, version: string) => boolean;

export class RequestCheck {
  constructor(
    private readonly declared: DeclaredTypes,
    private readonly supports: Supports,
  ) {}

  /** The type that a property leads to, `""` for plain data. */
  property(type: string, name: string): string {
    return classOf(this.declared, this.declaredProperty(type, name).shape);
  }

  /** A property that a script sets. */
  setting(type: string, name: string, value: unknown): void {
    const property = this.declaredProperty(type, name);
    const where = `${type}.${name}`;
    if (property.isReadonly) throw new HostError("InvalidArgument", `${where} is read-only`);
    // One value for all the cells of a range is documented, the type says matrices only.
    if (property.shape.kind === "list" && !Array.isArray(value)) return;
    this.refuse(misfit(this.declared, property.shape, value, where));
  }

  /** A property of what the host answers. */
  answered(type: string, name: string, value: unknown): void {
    // A mixture of cells is told as null, whatever the type.
    if (value === null) return;
    this.refuse(misfit(this.declared, this.declaredProperty(type, name).shape, value, `answer ${type}.${name}`));
  }

  /** A call; gives the type of what it leads to, `""` for plain data. `objects`: the arguments that are objects. */
  call(type: string, name: string, args: readonly unknown[], objects: ReadonlySet<number>): string {
    const method = this.declaredMethod(type, name);
    const where = `${type}.${name}()`;
    // What is left out at the end travels as null.
    const count = args.reduce<number>(
      (last, value, index) => (value === null || value === undefined ? last : index + 1),
      0,
    );
    if (count < method.least || count > method.most) {
      throw new HostError(
        "InvalidArgument",
        `${where} takes ${method.least} to ${method.most} arguments, not ${count}`,
      );
    }
    args.slice(0, count).forEach((value, index) => {
      const shape = method.parameters[index];
      if (shape === undefined || objects.has(index) || value === null || value === undefined) return;
      this.refuse(misfit(this.declared, shape, value, `${where} argument ${index + 1}`));
    });
    return classOf(this.declared, method.returns);
  }

  /** What a call answers with. */
  result(type: string, name: string, value: unknown): void {
    this.refuse(misfit(this.declared, this.declaredMethod(type, name).returns, value, `answer ${type}.${name}()`));
  }

  /** The type of the items of a collection. */
  itemType(type: string): string {
    const items = this.declared.types.get(type)?.properties.get("items");
    return items?.shape.kind === "list" ? classOf(this.declared, items.shape.of) : "";
  }

  private declaredProperty(type: string, name: string): DeclaredProperty {
    const property = this.declared.types.get(type)?.properties.get(name);
    if (property === undefined) throw new HostError("ApiNotFound", `${type} has no ${name}`);
    this.refuseNewer(`${type}.${name}`, property.apiSet);
    return property;
  }

  private declaredMethod(type: string, name: string): DeclaredMethod {
    const method = this.declared.types.get(type)?.methods.get(name);
    if (method === undefined) throw new HostError("ApiNotFound", `${type} has no ${name}()`);
    this.refuseNewer(`${type}.${name}()`, method.apiSet);
    return method;
  }

  private refuseNewer(where: string, apiSet: string | undefined): void {
    const [set = "", version = ""] = apiSet?.split(" ") ?? [];
    if (apiSet === undefined || this.supports(set, version)) return;
    throw new HostError("ApiNotFound", `${where} is of ${apiSet}`);
  }

  private refuse(reason: string | null): void {
    if (reason !== null) throw new HostError("InvalidArgument", reason);
  }
}

/** The class among what a type allows. */
function classOf(declared: DeclaredTypes, shape: Shape): string {
  if (shape.kind === "named") return declared.types.get(shape.name)?.kind === "class" ? shape.name : "";
  if (shape.kind === "oneOf")
    return shape.shapes.map((one) => classOf(declared, one)).find((name) => name !== "") ?? "";
  return "";
}
