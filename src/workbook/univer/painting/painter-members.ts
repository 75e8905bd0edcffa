/** What this room leans on inside Univer's painter: looked for at start, since another version may do without. */
import { Engine, Layer, Scene, SpreadsheetSkeleton, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { packageSeen, unmetBy, type ClassMembers, type PackageSeen } from "../made-for";

const MEMBERS: readonly ClassMembers[] = [
  ["Engine", Engine, ["startRenderLoop", "getScenes", "_cancelFrame"]],
  ["Layer", Layer, ["makeDirty"]],
  ["Scene", Scene, ["isDirty", "render"]],
  ["SpreadsheetSkeleton", SpreadsheetSkeleton, ["setStylesCache", "updateVisibleRange", "_setStylesCacheForOneCell"]],
];

export function painterSeen(): PackageSeen {
  return packageSeen(UniverRenderEnginePlugin, MEMBERS);
}

/** Why the painter is left as it is. `null`: it is the one this was made for. */
export function painterUnmet(painter: PackageSeen = painterSeen()): string | null {
  return unmetBy(painter, {
    what: "Painting only what changes",
    packageName: "@univerjs/engine-render",
    otherwise: "every frame is drawn, and looks at every cell again, as Univer does.",
    classes: MEMBERS,
  });
}
