/** The worked cases of the texts, as calls: a wide sample of what functions are asked. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Argument } from "../../../src/functions/host";
import { toArgument, type Loose } from "../call-function";

export interface GoldenCall {
  readonly name: string;
  readonly id: string;
  readonly args: readonly Argument[];
}

const FOLDER = "test/golden";

export function goldenCalls(): readonly GoldenCall[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  return files.flatMap((file) => {
    const cases = parse(readFileSync(path.join(FOLDER, file), "utf8")) as readonly {
      readonly title: string;
      readonly call: readonly [string, ...Loose[]];
    }[];
    return cases.map(({ title, call: [id, ...args] }) => ({
      name: `${file}: ${id}, ${title}`,
      id,
      args: args.map(toArgument),
    }));
  });
}
