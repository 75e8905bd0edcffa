/**
 * What reads each parameter: the functions that look it up while they compute the worked cases, and the sheets, checks and
 * panels that name it. A parameter that nothing reads is told to be for information.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { definitionOf, parameterDefinitions } from "../../src/conventions";
import { RuleSet } from "../../src/functions/rules/rule-set";
import { callFunction, type Loose } from "../functions/call-function";

/** They show any parameter, and compute with none. */
const SHOWING = new Set(["RULE", "SOURCE"]);

const ROOT = join(import.meta.dirname, "../..");
const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8"));

/** By definition, the functions that read it over every worked case. */
async function readersAmongFunctions(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const readers = new Map<string, Set<string>>();
  let running = "";
  const note = (key: string): void => {
    const definition = definitionOf(key)?.key ?? key;
    readers.set(definition, (readers.get(definition) ?? new Set()).add(running));
  };
  const [value, open] = [RuleSet.prototype.value, RuleSet.prototype.open];
  vi.spyOn(RuleSet.prototype, "value").mockImplementation(function (this: RuleSet, key) {
    note(key);
    return value.call(this, key);
  });
  vi.spyOn(RuleSet.prototype, "open").mockImplementation(function (this: RuleSet, key) {
    note(key);
    return open.call(this, key);
  });
  for (const text of filesIn("test/golden", ".yaml")) {
    for (const { call } of parse(text) as readonly { readonly call: readonly [string, ...Loose[]] }[]) {
      [running] = call;
      if (!SHOWING.has(running)) await callFunction(...call);
    }
  }
  vi.restoreAllMocks();
  return readers;
}

const functions = await readersAmongFunctions();
const elsewhere = ["src/tools", "src/charts", "src/taskpane", "src/functions/rich"].flatMap((folder) =>
  filesIn(folder, ".ts"),
);

/** A key named whole, or with the parts of it that vary written in. */
function isNamed(key: string): boolean {
  const parts = key.split(/<[^>]+>/).map((part) => part.replaceAll(".", String.raw`\.`));
  const pattern = new RegExp(`["'\`]${parts.join(String.raw`(?:\$\{[^}]+\}|<[^>]+>|[^"'\`.]+)`)}["'\`]`);
  return elsewhere.some((text) => pattern.test(text));
}

const readersOf = (key: string): readonly string[] => [
  ...[...(functions.get(key) ?? [])].sort(),
  ...(isNamed(key) ? ["a sheet, a check or a panel"] : []),
];

describe("each parameter", () => {
  afterAll(() => vi.restoreAllMocks());

  it.each(parameterDefinitions.map((definition) => [definition.key, readersOf(definition.key), definition] as const))(
    "%s is read by %j, or is for information",
    (_key, readers, { information }) => {
      const byFunctions = readers.filter((reader) => /^[A-Z_]+$/.test(reader));
      if (information === true) expect(byFunctions).toEqual([]);
      else expect(readers).not.toEqual([]);
    },
  );
});
