/** Performs one request on the objects behind the host. */
import type { RequestCheck } from "./types/request-check";
import { registration, unregistration } from "./events";
import { hasMember, isSettable, itemsOf, member, type Found, type HostEvent, type HostObject } from "./host-object";
import { HostError } from "./host-error";
import { cutAddresses, type Limits } from "./limits";
import { selectionTree, type SelectionTree } from "./query";
import type { References } from "./references";
import { ACTION, PATH, scriptName, wireName, type ActionInfo, type ArgumentInfo, type ObjectPathInfo, type RequestBody, type ResponseBody } from "./wire"; // prettier-ignore

/** What requests are performed on, and who is told. */
export interface Desk {
  readonly root: Found;
  readonly check: RequestCheck;
  readonly limits: Limits;
  readonly references: References;
  /** What scripts find by a name of its own, beside the root. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** The events that are told, by their number. */
  readonly heard: Set<number>;
  /** Before anything that changes the workbook: throws to make it fail. */
  beforeChange(): void;
  /** An event that a script registered for has happened. */
  tell(type: number, args: object): void;
}

type Result = ResponseBody["Results"][number];

export class Interpreter {
  private readonly found = new Map<number, Found>();
  private readonly keptAs = new Map<number, string>();
  readonly results: Result[] = [];
  readonly traceIds: number[] = [];
  /** The member that was asked for last: where a failure is. */
  location = "";

  constructor(
    private readonly desk: Desk,
    private readonly body: RequestBody,
  ) {}

  perform(action: ActionInfo): void {
    if (action.ActionType === ACTION.trace) {
      // Both are waited for: without the result, an event is not registered.
      this.traceIds.push(action.Id);
      this.results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const target = this.at(action.ObjectPathId);
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action, target) });
  }

  private valueOf(action: ActionInfo, target: Found): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(action.ObjectPathId, target);
      case ACTION.query:
        return this.read(target, selectionTree(action.QueryInfo?.Select));
      case ACTION.method:
        return this.invoke(action, target);
      case ACTION.setProperty:
        this.set(target, scriptName(action.Name), this.argumentsOf(action.ArgumentInfo).values[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `action of type ${action.ActionType}`);
    }
  }

  private identity(path: number, { object, type }: Found): unknown {
    if (object === null) return null;
    if (type === "") return {};
    const reference = this.keptAs.get(path);
    return { ...(reference !== undefined && { _ReferenceId: reference }), ...identifier(object) };
  }

  private set({ object, type }: Found, name: string, value: unknown): void {
    this.location = `${type}.${name}`;
    this.desk.check.setting(type, name, value);
    if (object === null) return;
    if (!isSettable(object, name)) throw new HostError("NotImplemented", `the workbook behind has no ${type}.${name}=`);
    this.desk.beforeChange();
    (object as Record<string, unknown>)[name] = value;
  }

  private invoke(action: ActionInfo, target: Found): unknown {
    if (action.Name.startsWith("_") && target.type !== "") return this.invokeInternal(action, target);
    const { object, type } = this.call(target, scriptName(action.Name), action.ArgumentInfo);
    if (type === "") return object ?? null;
    return null;
  }

  /** Methods of the library's own. */
  private invokeInternal(action: ActionInfo, target: Found): null {
    const [first] = action.ArgumentInfo?.Arguments ?? [];
    const registered = registration(action.Name);
    const given = unregistration(action.Name);
    if (action.Name === "_KeepReference") this.keep(action.ObjectPathId, target);
    else if (action.Name === "_RemoveReference") this.desk.references.release(String(first));
    else if (registered !== null) this.register(target, registered);
    else if (given === null && action.Name !== "_ValidateArraySize") throw new HostError("NotImplemented", action.Name);
    return null;
  }

  private keep(path: number, target: Found): void {
    if (target.object !== null && !this.keptAs.has(path)) this.keptAs.set(path, this.desk.references.keep(target));
  }

  private register({ object }: Found, { event, type }: { readonly event: string; readonly type: number }): void {
    const source = object === null ? undefined : (member(object, event) as HostEvent | undefined);
    if (source === undefined) throw new HostError("NotImplemented", `the workbook behind has no ${event}`);
    // However many handlers a page has, it is told once.
    if (this.desk.heard.has(type)) return;
    this.desk.heard.add(type);
    source.add((args) => this.desk.tell(type, args));
  }

  private at(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no path ${id}`);
    const found = this.resolve(path);
    this.found.set(id, found);
    return found;
  }

  private resolve(path: ObjectPathInfo): Found {
    const parent = path.ParentObjectPathId === undefined ? this.desk.root : this.at(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.desk.root;
      case PATH.newObject:
        return this.service(path.Name);
      case PATH.method:
        return this.call(parent, scriptName(path.Name), path.ArgumentInfo);
      case PATH.property:
        return this.part(parent, scriptName(path.Name));
      case PATH.indexer:
        return this.call(parent, "getItem", path.ArgumentInfo);
      case PATH.reference: {
        const found = this.desk.references.find(path.Name);
        if (found === undefined) throw new HostError("InvalidObjectPath", `nothing is kept as ${path.Name}`);
        return found;
      }
      case PATH.nullObject:
        return { object: null, type: parent.type };
      default:
        throw new HostError("NotImplemented", `path of type ${path.ObjectPathType}`);
    }
  }

  /** Services are the library's own: no declaration says what they have, so their type has no name. */
  private service(name: string): Found {
    const object = this.desk.services.get(name);
    if (object === undefined) throw new HostError("NotImplemented", `the host behind has no service ${name}`);
    return { object, type: "" };
  }

  private part({ object, type }: Found, name: string): Found {
    const partType = this.desk.check.property(type, name);
    if (object === null) return { object: null, type: partType };
    if (!hasMember(object, name)) throw new HostError("NotImplemented", `the workbook behind has no ${type}.${name}`);
    return { object: member(object, name) as HostObject | null, type: partType };
  }

  private call({ object, type }: Found, name: string, info: ArgumentInfo | undefined): Found {
    const { values, objects } = this.argumentsOf(info);
    this.location = `${type}.${name}`;
    const resultType = type === "" ? "" : this.desk.check.call(type, name, values, objects);
    if (object === null) return { object: null, type: resultType };
    const method = hasMember(object, name) ? member(object, name) : undefined;
    if (typeof method !== "function")
      throw new HostError("NotImplemented", `the workbook behind has no ${type}.${name}()`);
    if (!isReading(type, name)) this.desk.beforeChange();
    const args = cutAddresses(name, values, this.desk.limits).map((value) => value ?? undefined);
    const result: unknown = Reflect.apply(method, object, args);
    if (type !== "" && resultType === "" && result !== undefined) this.desk.check.result(type, name, result);
    return { object: result ?? null, type: resultType };
  }

  private argumentsOf(info: ArgumentInfo | undefined): { values: readonly unknown[]; objects: ReadonlySet<number> } {
    const objects = new Set<number>();
    const values = (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (typeof path !== "number" || path <= 0) return value;
      objects.add(index);
      return this.at(path).object;
    });
    return { values, objects };
  }

  private read({ object, type }: Found, tree: SelectionTree): unknown {
    if (object === null) return null;
    const items = itemsOf(object);
    if (items !== null) {
      const itemType = this.desk.check.itemType(type);
      return { _Items: items.map((item) => this.read({ object: item, type: itemType }, tree)) };
    }
    const answer: Record<string, unknown> = identifier(object);
    for (const [name, inner] of tree) {
      const partType = this.desk.check.property(type, name);
      if (!hasMember(object, name)) throw new HostError("NotImplemented", `the workbook behind has no ${type}.${name}`);
      const value = member(object, name);
      if (partType !== "") answer[wireName(name)] = this.read({ object: value ?? null, type: partType }, inner);
      else {
        this.desk.check.answered(type, name, value);
        answer[wireName(name)] = value;
      }
    }
    return answer;
  }
}

/** What services are told, and what formulas are computed, changes no cell. */
function isReading(type: string, method: string): boolean {
  return type === "" || type === "Functions" || method.startsWith("get");
}

/** What the library finds the object again by, where it has an identifier. */
function identifier(object: HostObject): Record<string, unknown> {
  const id = hasMember(object, "hostId") ? member(object, "hostId") : undefined;
  return id === undefined ? {} : { _Id: id };
}
