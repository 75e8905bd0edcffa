/** Names that are limited to a sheet go with it and come back with it: Univer would leave them to the whole workbook. */
import type { IDisposable } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { LiveWorkbook } from "../live-workbook";
import type { UniverHost } from "../univer-host";
import type { Command } from "./command-change";

export function followLocalNames(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }: Command) => {
      if (id !== RemoveSheetCommand.id) return { redos: [], undos: [] };
      const { unitId } = live;
      const { subUnitId = live.workbook.getActiveSheet().getSheetId() } = (params ?? {}) as { subUnitId?: string };
      const names = Object.values(host.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
      const local = names.filter(({ localSheetId }) => localSheetId === subUnitId);
      return {
        redos: local.map((name) => ({
          id: RemoveDefinedNameMutation.id,
          params: { unitId, id: name.id, name: name.name },
        })),
        undos: local.map((name) => ({ id: SetDefinedNameMutation.id, params: { unitId, ...name } })),
      };
    },
  });
}
