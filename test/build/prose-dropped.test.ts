/** Every worked case computed by the functions as they ship, without the prose that functions.js leaves out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dropProse } from "../../scripts/build/drop-prose.js";
import type { catalogue as sources } from "../../src/functions/catalogue";
import { callFunction, toArgument, type Loose } from "../functions/call-function";

const ROOT = join(import.meta.dirname, "../..");
const GOLDEN = join(ROOT, "test/golden");
const files = readdirSync(GOLDEN, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

const folder = mkdtempSync(join(tmpdir(), "functions-"));
let shipped: typeof sources = [];

const withoutProse = {
  name: "without-prose",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!id.endsWith(".ts")) return undefined;
    const compilerOptions = {
      target: ts.ScriptTarget.ES2021,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(code, { fileName: id, compilerOptions, transformers: dropProse() });
    return { code: outputText, map: null };
  },
};

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [withoutProse],
    build: {
      outDir: folder,
      lib: { entry: join(ROOT, "src/functions/catalogue.ts"), formats: ["es"], fileName: () => "catalogue.mjs" },
    },
  });
  const module = (await import(pathToFileURL(join(folder, "catalogue.mjs")).href)) as { catalogue: typeof sources };
  shipped = module.catalogue;
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("functions without their prose", () => {
  it.each(files)("%s gives what the sources give", async (file) => {
    const cases = parse(readFileSync(join(GOLDEN, file), "utf8")) as readonly { call: readonly [string, ...Loose[]] }[];
    for (const { call } of cases) {
      const [id, ...args] = call;
      const found = shipped.find(({ description }) => description.id === id);
      const result = await found?.call(args.map(toArgument), { zerosAreZeros: true });
      expect(result).toEqual(await callFunction(id, ...args));
    }
  });
});
