import { beforeEach, describe, expect, it } from "vitest";
import { LeftWork } from "../../../src/atelier/recovery/left-work";
import { DAYS_KEPT } from "../../../src/atelier/recovery/recovery-copy";
import { copyOf, MemoryStore } from "./memory-store";

const DAY = 86_400_000;
const NOW = 100 * DAY;

let store: MemoryStore;
let held: Set<string>;
let left: LeftWork;
beforeEach(() => {
  store = new MemoryStore();
  held = new Set();
  const claim = (id: string) => {
    if (held.has(id)) return Promise.resolve(null);
    held.add(id);
    return Promise.resolve(() => void held.delete(id));
  };
  left = new LeftWork(store, claim, () => NOW);
});

const offered = async (again = false): Promise<string[]> => (await left.find(again)).offered.map(({ copy }) => copy.id);

describe("work that a lost tab has left", () => {
  it("is offered, the latest first, and held meanwhile", async () => {
    store.kept.set("old", copyOf("old", NOW - 2 * DAY));
    store.kept.set("new", copyOf("new", NOW - DAY));
    expect(await offered()).toEqual(["new", "old"]);
    expect(await offered()).toEqual([]);
  });

  it("is not offered while its tab lives", async () => {
    store.kept.set("open", copyOf("open", NOW));
    held.add("open");
    expect(await offered()).toEqual([]);
    await left.eraseAll();
    expect(store.kept.size).toBe(1);
    expect(await left.count()).toBe(0);
  });

  it("goes after so many days", async () => {
    store.kept.set("stale", copyOf("stale", NOW - DAYS_KEPT * DAY - 1));
    store.kept.set("recent", copyOf("recent", NOW - DAYS_KEPT * DAY));
    expect(await offered()).toEqual(["recent"]);
    expect([...store.kept.keys()]).toEqual(["recent"]);
  });

  it("that took the page down with it is set aside, said once, and offered when asked for", async () => {
    store.kept.set("heavy", copyOf("heavy", NOW, { state: "opening" }));
    expect(await left.find()).toEqual({ offered: [], setAside: ["Notes.xlsx"] });
    expect(await left.find()).toEqual({ offered: [], setAside: [] });
    expect(await left.count()).toBe(1);
    expect(await offered(true)).toEqual(["heavy"]);
  });

  it.each([
    ["no object", "texte"],
    ["nothing", null],
    ["another version", copyOf("odd", NOW, { version: 2 })],
    ["no sheet", copyOf("odd", NOW, { model: { sheets: [], names: [] } })],
    ["a sheet without a name", copyOf("odd", NOW, { model: { sheets: [{ cells: {} }], names: [] } })],
    ["no names", copyOf("odd", NOW, { model: { sheets: [{ name: "Notes", cells: {} }] } })],
    ["a state of its own", copyOf("odd", NOW, { state: "?" })],
  ])("damaged, as %s, is set aside, said once, never offered, and goes in its time", async (_, stored) => {
    store.kept.set("odd", stored);
    expect((await left.find()).setAside).toHaveLength(1);
    expect(await left.find()).toEqual({ offered: [], setAside: [] });
    expect(await offered(true)).toEqual([]);
    const later = new LeftWork(
      store,
      () => Promise.resolve(() => undefined),
      () => NOW + (DAYS_KEPT + 1) * DAY,
    );
    await later.find();
    expect(store.kept.size).toBe(0);
  });
});
