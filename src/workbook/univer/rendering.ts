/** Knows when the grid is on the screen. */
import { LifecycleService, LifecycleStages, type Injector } from "@univerjs/core";

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves once Univer has drawn its first frame. */
export async function rendered(injector: Injector): Promise<void> {
  const lifecycle = injector.get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  await drawn();
}

/** Resolves once what just changed is on the screen: the grid draws on the next frame. */
export async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
