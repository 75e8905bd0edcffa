/** An engine draws what is marked, in the next frame, and asks for no other. */
import { Engine, Layer, type Scene } from "@univerjs/engine-render";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { restBetweenFrames } from "../../../src/workbook/univer/painting/resting-frames";

/** The frames that the page has been asked for. */
let asked: Map<number, FrameRequestCallback>;
let next = 1;

function frame(): void {
  const callbacks = [...asked.values()];
  asked.clear();
  for (const callback of callbacks) callback(0);
}

beforeAll(() => restBetweenFrames());
beforeEach(() => {
  asked = new Map();
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    next += 1;
    asked.set(next, callback);
    return next;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => asked.delete(id));
  const nothing: unknown = new Proxy(() => nothing, { get: (_, key) => (key === "style" ? {} : nothing) });
  const canvas = (): unknown => ({
    getContext: () => nothing,
    dataset: {},
    style: {},
    addEventListener: () => undefined,
  });
  vi.stubGlobal("document", { createElement: canvas, documentElement: { style: {} } });
  vi.stubGlobal("navigator", { userAgent: "" });
  vi.stubGlobal("window", globalThis);
});
afterEach(() => vi.unstubAllGlobals());

interface Drawn {
  readonly engine: Engine;
  readonly layer: Layer;
  /** How often the layer was drawn. */
  drawings(): number;
}

function start(): Drawn {
  const engine = new Engine("unit", { renderMode: 1 } as never);
  const parts = { getParent: () => engine, getEngine: () => engine };
  const layer = new Layer(parts as unknown as Scene, [], 0, false);
  engine.getScenes()["scene"] = { ...parts, isDirty: () => layer.isDirty() } as unknown as Scene;
  let drawings = 0;
  engine.runRenderLoop(() => {
    if (!layer.isDirty()) return;
    drawings += 1;
    layer.makeDirty(false);
  });
  return { engine, layer, drawings: () => drawings };
}

it("rests once there is nothing to draw", () => {
  const { drawings } = start();
  frame();
  expect(drawings()).toBe(1);
  frame();
  expect(asked.size).toBe(0);
});

it("draws in the next frame what is marked while it rests, once", () => {
  const { layer, drawings } = start();
  frame();
  frame();
  layer.makeDirty();
  layer.makeDirty();
  expect(asked.size).toBe(1);
  frame();
  expect(drawings()).toBe(2);
  frame();
  expect(asked.size).toBe(0);
});

it("goes on for as long as there is something to draw", () => {
  const { engine, layer, drawings } = start();
  engine.runRenderLoop(() => {
    if (drawings() < 5) layer.makeDirty();
  });
  for (let times = 0; times < 10; times += 1) frame();
  expect(drawings()).toBe(5);
  expect(asked.size).toBe(0);
});

it("asks for nothing once its loop is stopped", () => {
  const { engine, layer } = start();
  frame();
  engine.stopRenderLoop();
  layer.makeDirty();
  expect(asked.size).toBe(0);
});
