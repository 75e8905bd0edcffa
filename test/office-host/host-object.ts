/**
 * What stands behind the host: plain objects, named and shaped as the documented ones. A property that scripts load is a
 * getter; one that they set has a setter; a method does its work at once and gives the object it leads to, `null` for the
 * null object, or a value. A collection has `items`.
 */
export type HostObject = object;

/** An object of a request, with the name of its documented type, `""` for plain data. `null`: the null object. */
export interface Found {
  readonly object: HostObject | null;
  readonly type: string;
}

/** An event of an object: who registers is called for as long as the workbook is open. */
export interface HostEvent {
  add(handler: (args: object) => void): void;
}

/** Whether the object has a member of that name, its own or inherited. */
export function hasMember(object: HostObject, name: string): boolean {
  return name in object;
}

export function member(object: HostObject, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

export function isSettable(object: HostObject, name: string): boolean {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found.set !== undefined || found.writable === true;
  }
  return false;
}

/** The items of a collection, or `null` for any other object. */
export function itemsOf(object: HostObject): readonly HostObject[] | null {
  const items = hasMember(object, "items") ? member(object, "items") : undefined;
  return Array.isArray(items) ? (items as readonly HostObject[]) : null;
}
