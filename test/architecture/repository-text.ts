/** What must not be in a public repository: places that exist on one machine only. */
import { readFileSync } from "node:fs";
import { filesUnder, type SourceFile } from "./source-files";

const BINARY = /\.(?:png|xlsx|xlsm|woff2|ico)$/;

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(?:work|root|home|Users)\/[\w.-]+/, "a path of one machine"],
  [/\b[A-Z]:\\Users\\/, "a path of one machine"],
  [/https?:\/\/(?:[\w-]+\.)*registry\.[\w.-]+/i, "the address of a registry"],
];

/** Every text file of the repository but this folder, which has to name what it forbids. */
export function repositoryTexts(): SourceFile[] {
  return filesUnder(".")
    .filter((file) => !BINARY.test(file) && !file.startsWith("test/architecture"))
    .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
}

export function textFaults({ path, text }: SourceFile): string[] {
  return FORBIDDEN.flatMap(([pattern, what]) => {
    const found = pattern.exec(text);
    return found ? [`${path} holds ${what}: ${found[0]}`] : [];
  });
}
