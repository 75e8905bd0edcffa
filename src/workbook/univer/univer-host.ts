/**
 * Starts Univer with the given plug-ins. `@univerjs/presets` would do it too, but it depends on packages without a free
 * licence.
 */
import {
  LogLevel,
  Univer,
  type ILocales,
  type Injector,
  type LocaleType,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { ErrorMessages } from "./functions/error-messages";
import { refuseMissingSheets } from "./functions/missing-sheets";
import type { SheetNames } from "./functions/sheet-names";

/** What a preset lists: a plug-in, alone or with its configuration. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?];

export interface UniverHost {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly messages: ErrorMessages;
}

export interface UniverOptions {
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly plugins: readonly PluginEntry[];
  readonly messages: ErrorMessages;
  readonly sheetNames: SheetNames;
}

/** A plug-in that several presets list is registered once, with the last configuration. */
export function startUniver(options: UniverOptions): UniverHost {
  refuseMissingSheets();
  const univer = new Univer({ locale: options.locale, locales: options.locales, logLevel: LogLevel.WARN });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const entry of options.plugins) {
    const pair = typeof entry === "function" ? ([entry] as const) : entry;
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, configuration] of plugins.values()) univer.registerPlugin(plugin, configuration);
  const api = FUniver.newAPI(univer);
  options.sheetNames.askIn((sheetId) => api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheetName());
  return { univer, api, injector: univer.__getInjector(), messages: options.messages };
}
