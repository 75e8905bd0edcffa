/**
 * Univer's grid and both of its editors ask for a frame sixty times a second for as long as the page is open, and most
 * often find nothing to draw. Here an engine that has nothing left to draw rests, until one of its layers is marked: the
 * mark without which it would have drawn nothing.
 */
import { Engine, Layer, type Scene } from "@univerjs/engine-render";

/** The engine's members that its types keep to itself. */
interface Loop {
  readonly _renderFrameTasks: readonly unknown[];
  _renderFunction: (timestamp: number) => void;
  _cancelFrame(): void;
}

const engines = Engine.prototype;
const layers = Layer.prototype;
/* eslint-disable @typescript-eslint/unbound-method -- they are called on the objects that they were taken from */
const { startRenderLoop } = engines;
const { makeDirty } = layers;
/* eslint-enable @typescript-eslint/unbound-method */

const resting = new WeakSet<Engine>();

/** Replaces the methods of Univer's engines and layers, once for the page. */
export function restBetweenFrames(): void {
  engines.startRenderLoop = function (): void {
    if (!resting.has(this)) restWhenDrawn(this);
    startRenderLoop.call(this);
  };
  layers.makeDirty = function (state = true): Layer {
    const layer = makeDirty.call(this, state);
    if (state) wake(this.scene.getEngine());
    return layer;
  };
}

function restWhenDrawn(engine: Engine): void {
  resting.add(engine);
  const loop = engine as unknown as Loop;
  const draw = loop._renderFunction;
  // It asks for the next frame by this name.
  loop._renderFunction = (timestamp) => {
    draw(timestamp);
    if (Object.values(engine.getScenes()).every((scene) => !scene.isDirty())) loop._cancelFrame();
  };
}

function wake(engine: ReturnType<Scene["getEngine"]>): void {
  if (engine && (engine as unknown as Loop)._renderFrameTasks.length > 0) engine.startRenderLoop();
}
