/** What this room leans on inside Univer's painter: looked for at start, since another version may do without. */
import { Worksheet } from "@univerjs/core";
import { Engine, Font, Layer, Scene, SpreadsheetSkeleton, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { SheetRenderController } from "@univerjs/sheets-ui";
import type { ClassMembers, MadeFor } from "../made-for";

const MEMBERS: readonly ClassMembers[] = [
  ["Engine", Engine, ["startRenderLoop", "getScenes", "_cancelFrame"]],
  ["Font", Font, ["_renderText"]],
  ["Layer", Layer, ["makeDirty"]],
  ["Scene", Scene, ["isDirty", "render"]],
  ["SheetRenderController", SheetRenderController, ["_markUnitDirty"]],
  ["SpreadsheetSkeleton", SpreadsheetSkeleton, ["setStylesCache", "updateVisibleRange", "_setStylesCacheForOneCell"]],
  ["Worksheet", Worksheet, ["getCell"]],
];

/** The painter that this room was made for. */
export const PAINTER: MadeFor = {
  what: "Painting only what changes",
  packageName: "@univerjs/engine-render",
  plugin: UniverRenderEnginePlugin,
  otherwise: "every frame is drawn, and looks at every cell again, as Univer does.",
  classes: MEMBERS,
};
