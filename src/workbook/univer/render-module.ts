/** Adds a service of ours to everything of a kind that Univer draws: its workbooks, or its editors. */
import type { Dependency, IDisposable, Injector, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

export function addRenderModule(injector: Injector, kind: UniverInstanceType, module: readonly unknown[]): IDisposable {
  // Typed for units alone, though any class will do.
  return injector.get(IRenderManagerService).registerRenderModule(kind, module as unknown as Dependency<never>);
}
