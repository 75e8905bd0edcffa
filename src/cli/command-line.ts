/** What the command line asks for. */
import path from "node:path";

export const commandNames = ["read", "attach", "import", "audit", "return"] as const;
export type CommandName = (typeof commandNames)[number];

export interface Command {
  readonly name: CommandName;
  readonly files: readonly string[];
  readonly convention: string;
  readonly json: boolean;
  /** Where « attach » writes the file with its results. */
  readonly out: string | null;
  /** The export that « return » puts the marks of a workbook back in. */
  readonly into: string | null;
  /** Results as values, for who has none of our functions: LibreOffice shows `#NAME?` in their place. */
  readonly valuesOnly: boolean;
}

/** What applies where nothing says otherwise. */
const NATIONAL = "cnam";
const WITH_VALUE = new Set(["--convention", "--out", "--into"]);

const WRITING: ReadonlySet<CommandName> = new Set(["attach", "return"]);

/** `null` for what is no command of ours. */
export function commandOf(args: readonly string[]): Command | null {
  const [given, ...rest] = args;
  const name = commandNames.find((one) => one === given);
  if (name === undefined) return null;
  const values = new Map<string, string>();
  const files: string[] = [];
  let json = false;
  let valuesOnly = false;
  for (let at = 0; at < rest.length; at += 1) {
    const arg = rest[at] ?? "";
    if (arg === "--json") json = true;
    else if (arg === "--values") valuesOnly = true;
    else if (WITH_VALUE.has(arg)) {
      const value = rest[(at += 1)];
      if (value === undefined) return null;
      values.set(arg, value);
    } else if (arg.startsWith("--")) return null;
    else files.push(arg);
  }
  const out = values.get("--out") ?? null;
  const into = values.get("--into") ?? null;
  // Results of several files have no place in one.
  if (out !== null && (!WRITING.has(name) || files.length !== 1)) return null;
  if (valuesOnly && (out === null || name !== "attach")) return null;
  if ((into !== null) !== (name === "return") || (name === "return" && out === null)) return null;
  // What is read is never written over.
  const read = into === null ? files : [...files, into];
  if (out !== null && read.some((file) => path.resolve(file) === path.resolve(out))) return null;
  return { name, files, json, out, into, valuesOnly, convention: values.get("--convention") ?? NATIONAL };
}
