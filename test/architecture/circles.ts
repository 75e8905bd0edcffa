/** Files that import each other in a loop, by a type alone too: none of them can be read before the others. */
import path from "node:path";
import type { SourceFile } from "./source-files";
import { importsOf } from "./syntax";

/** Each circle as its files, in alphabetical order. */
export function circles(sources: readonly SourceFile[]): string[][] {
  const graph = importGraph(sources);
  const reached = new Map([...graph.keys()].map((file) => [file, reachable(file, graph)]));
  const inCircles = [...graph.keys()].filter((file) => reached.get(file)?.has(file));
  const found = inCircles.map((file) =>
    inCircles.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)).sort(),
  );
  return [...new Map(found.map((circle) => [circle.join(), circle])).values()];
}

function importGraph(sources: readonly SourceFile[]): Map<string, string[]> {
  const paths = new Set(sources.map((file) => file.path));
  return new Map(
    sources.map((file) => [file.path, importsOf(file).flatMap((one) => target(file.path, one.specifier))]),
  );

  function target(from: string, specifier: string): string[] {
    if (!specifier.startsWith(".")) return [];
    const module = path.posix.join(path.posix.dirname(from), specifier);
    return [`${module}.ts`, `${module}/index.ts`].filter((one) => paths.has(one)).slice(0, 1);
  }
}

/** What a file imports, and what that imports; itself only when a path leads back. */
function reachable(start: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const next = [...(graph.get(start) ?? [])];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    next.push(...(graph.get(file) ?? []));
  }
  return seen;
}
