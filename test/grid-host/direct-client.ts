/**
 * Objects of the workbook behind a host, used at once and in this page as scripts use Excel's: nothing travels, so that
 * the adapter itself can put a workbook into the host's own words, and read it out of them.
 */

type Indexed = Record<PropertyKey, unknown>;

/** `Excel.run` over the root of a host. */
export function directRun(root: object): (typeof Excel)["run"] {
  const context = { workbook: direct(root), sync: () => Promise.resolve() };
  const run = (...args: unknown[]): unknown => (args.at(-1) as (given: object) => unknown)(context);
  return run as (typeof Excel)["run"];
}

/** What stands behind a wrapped object. */
const behind = new WeakMap<object, object>();

function direct(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Matrices of cells, and lists of words.
  if (Array.isArray(value)) return value.some(isObject) ? value.map(direct) : value;
  // As the library has them: read when they are loaded, not each time they are looked at.
  const loaded = new Map<PropertyKey, unknown>();
  const wrapped = new Proxy(value as Indexed, {
    get: (target, name, self) => {
      if (name === "load") loaded.clear();
      const known = loaded.get(name);
      if (known !== undefined) return known;
      const found = read(target, name, self);
      if (Array.isArray(found)) loaded.set(name, found);
      return found;
    },
    set: write,
  });
  behind.set(wrapped, value);
  return wrapped;
}

function read(target: Indexed, name: PropertyKey, self: unknown): unknown {
  if (name === "load" || name === "untrack") return () => self;
  if (name === "isNullObject") return false;
  // Who uses them at once knows what it does.
  if (/^on[A-Z]/.test(String(name))) return UNHEARD;
  const value = Reflect.get(target, name, target);
  if (typeof value === "function") return (...args: unknown[]) => answer(Reflect.apply(value, target, args.map(own)));
  return value === null && String(name).endsWith("OrNullObject") ? NULL_OBJECT : direct(value);
}

function write(target: Indexed, name: PropertyKey, value: unknown): boolean {
  return Reflect.set(target, name, own(value), target);
}

/** Plain data comes as a result to be waited for; what is not there, as the null object. */
function answer(value: unknown): unknown {
  if (value === null) return NULL_OBJECT;
  return Array.isArray(value) || !isObject(value) ? { value } : direct(value);
}

/** What was handed out wrapped goes back bare. */
function own(value: unknown): unknown {
  return isObject(value) ? (behind.get(value) ?? value) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const UNHEARD = { add: (): void => undefined };

/** Whatever it is asked for, there is none. */
const NULL_OBJECT: object = new Proxy(() => NULL_OBJECT, {
  get: (_target, name) => (name === "isNullObject" ? true : NULL_OBJECT),
  set: () => true,
});
