/** What replaces parts of Univer leans on members of it that its types keep to themselves: those of one version. */

import type { ILogService } from "@univerjs/core";

/** The version whose ways were read, and compared with a calculation and a drawing of everything. */
const MADE_FOR = "0.25.1";

/** A class, with the methods that are called or answered for. */
export type ClassMembers = readonly [name: string, owner: { readonly prototype: object }, members: readonly string[]];

/** A package of Univer as far as it is asked about itself. */
export interface PackageSeen {
  readonly version: string;
  readonly has: (className: string, member: string) => boolean;
}

/** What of ours was made for a package, and what happens without it. */
export interface MadeFor {
  readonly what: string;
  readonly packageName: string;
  /** The package's plug-in, which tells its version. */
  readonly plugin: { readonly version?: string };
  readonly otherwise: string;
  readonly classes: readonly ClassMembers[];
}

export function packageSeen({ plugin, classes }: MadeFor): PackageSeen {
  return {
    version: plugin.version ?? "",
    has: (className, member) =>
      classes.some(
        ([name, { prototype }]) => name === className && typeof Reflect.get(prototype, member) === "function",
      ),
  };
}

/** Why the package is left as it is: one line for whoever upgrades it. `null`: it is the one ours was made for. */
export function unmetBy(made: MadeFor, seen: PackageSeen = packageSeen(made)): string | null {
  const { what, packageName, otherwise, classes } = made;
  const missing = classes.flatMap(([name, , members]) =>
    members.filter((member) => !seen.has(name, member)).map((member) => `${name}.${member}`),
  );
  if (seen.version === MADE_FOR && missing.length === 0) return null;
  const lacks = missing.length > 0 ? `, which lacks ${missing.join(", ")}` : "";
  return `${what} was made for ${packageName} ${MADE_FOR}, not ${seen.version}${lacks}: ${otherwise}`;
}

/** Whether the package is the one ours was made for; otherwise a line of the log says why it is left as it is. */
export function isMadeFor(made: MadeFor, log: Pick<ILogService, "warn">): boolean {
  const unmet = unmetBy(made);
  if (unmet !== null) log.warn(unmet);
  return unmet === null;
}
