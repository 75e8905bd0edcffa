/** Plug-ins of ours: each puts services of its own in the place of some of Univer's, before anything uses those. */
import {
  Injector,
  Plugin,
  setDependencies,
  UniverInstanceType,
  type IDisposable,
  type PluginCtor,
} from "@univerjs/core";

/** What else a plug-in sets up, at two moments of Univer's start; undone when Univer is disposed of. */
export interface PluginMoments {
  /** Services are known, and none has been asked for. */
  readonly starting?: (injector: Injector) => IDisposable | undefined;
  /** Everything is on the screen and answers. */
  readonly steady?: (injector: Injector) => IDisposable | undefined;
}

/** A service's identifier, with what is to answer to it. */
export type Replacement = Parameters<Injector["replace"]>[0];

/** They may depend on what Univer has: they are asked for when it starts. */
export type Replacements = (injector: Injector) => readonly Replacement[];

export function pluginThatReplaces(
  name: string,
  replacements: Replacements,
  moments: PluginMoments = {},
): PluginCtor<Plugin> {
  class ReplacingPlugin extends Plugin {
    static override pluginName = `CNAM_${name}_PLUGIN`;
    static override type = UniverInstanceType.UNIVER_SHEET;

    constructor(
      _config: unknown,
      protected override readonly _injector: Injector,
    ) {
      super();
    }

    override onStarting(): void {
      for (const replacement of replacements(this._injector)) this._injector.replace(replacement);
      this.keep(moments.starting?.(this._injector));
    }

    override onSteady(): void {
      this.keep(moments.steady?.(this._injector));
    }

    private keep(made: IDisposable | undefined): void {
      if (made) this.disposeWithMe(made);
    }
  }

  setDependencies(ReplacingPlugin, [Injector], 1);
  return ReplacingPlugin;
}
