/** Readings share requests, as many as their weight asks for. */
import { describe, expect, it } from "vitest";
import { runReaders, type Reader } from "../../../src/workbook/excel/readers";

/** Runs the readers; gives what each request asked for, in order. */
async function rounds(
  readers: (load: (what: string) => void) => readonly Reader<string>[],
  most?: number,
): Promise<{ readonly asked: readonly (readonly string[])[]; readonly results: readonly string[] }> {
  const asked: string[][] = [[]];
  const context = { sync: () => Promise.resolve(void asked.push([])) } as unknown as Excel.RequestContext;
  const results = await runReaders(
    context,
    readers((what) => asked.at(-1)?.push(what)),
    most,
  );
  expect(asked.pop()).toEqual([]);
  return { asked, results };
}

function* twice(load: (what: string) => void, name: string): Reader<string> {
  load(`${name}1`);
  yield;
  load(`${name}2`);
  yield;
  return name;
}

function* heavy(load: (what: string) => void, name: string, bytes: number, before = 0): Reader<string> {
  for (let i = 0; i < before; i += 1) {
    load(`${name} first`);
    yield;
  }
  yield bytes;
  load(name);
  yield;
  return name;
}

describe("readers", () => {
  it("ask side by side, each in its own order", async () => {
    const { asked, results } = await rounds((load) => [twice(load, "a"), twice(load, "b")]);
    expect(asked).toEqual([
      ["a1", "b1"],
      ["a2", "b2"],
    ]);
    expect(results).toEqual(["a", "b"]);
  });

  it("wait for a later request when this one's answer has no room left", async () => {
    const { asked, results } = await rounds(
      (load) => [heavy(load, "a", 60_000), heavy(load, "b", 60_000), heavy(load, "c", 40_000), twice(load, "d")],
      100_000,
    );
    expect(asked).toEqual([
      ["a", "c", "d1"],
      ["b", "d2"],
    ]);
    expect(results).toEqual(["a", "b", "c", "d"]);
  });

  it("that want more than any request has get one to themselves", async () => {
    const { asked } = await rounds((load) => [heavy(load, "a", 10), heavy(load, "b", 500_000)], 100_000);
    expect(asked).toEqual([["a"], ["b"]]);
  });

  it("go on in the request after the answer they waited for", async () => {
    const { asked } = await rounds((load) => [heavy(load, "a", 90_000), heavy(load, "b", 90_000, 1)], 100_000);
    expect(asked).toEqual([["a", "b first"], ["b"]]);
  });

  it("begin together as far as a request goes, however many they are", async () => {
    const { asked, results } = await rounds((load) => Array.from({ length: 250 }, () => twice(load, "x")), 100_000);
    expect(asked.map(({ length }) => length)).toEqual([100, 200, 150, 50]);
    expect(results).toHaveLength(250);
  });
});
