/** The menu of common functions, by the names that people see: Univer writes it in English. */
import { Injector, LocaleService, UniverInstanceType, type IAccessor } from "@univerjs/core";
import { InsertFunctionOperation } from "@univerjs/sheets-formula-ui";
import {
  getMenuHiddenObservable,
  MenuItemType,
  RibbonFormulasGroup,
  IMenuManagerService,
  type IMenuSelectorItem,
} from "@univerjs/ui";
import { map } from "rxjs";
import { functionNames } from "../../../spreadsheet/formula/grammar";
import { spoken } from "./spoken";

const COMMON = ["SUM", "AVERAGE", "COUNT", "COUNTIF", "MAX", "MIN", "IF"];

const id = `${InsertFunctionOperation.id}.common`;

function commonFunctionsMenu(accessor: IAccessor): IMenuSelectorItem<string> {
  const injector = accessor.get(Injector);
  const language = accessor.get(LocaleService);
  const shown = (name: string): string => (spoken(injector) === "fr" ? (functionNames.french(name) ?? name) : name);
  return {
    id,
    commandId: InsertFunctionOperation.id,
    title: "sheets-formula-ui.insert.common",
    tooltip: "sheets-formula-ui.insert.tooltip",
    icon: "FunctionIcon",
    type: MenuItemType.SELECTOR,
    selections: language.currentLocale$.pipe(
      map(() => COMMON.map(shown).map((name) => ({ label: { name, selectable: false }, value: name }))),
    ),
    hidden$: getMenuHiddenObservable(accessor, UniverInstanceType.UNIVER_SHEET),
  };
}

export function nameCommonFunctions(injector: Injector): void {
  injector
    .get(IMenuManagerService)
    .mergeMenu({ [RibbonFormulasGroup.BASIC]: { [id]: { order: 0, menuItemFactory: commonFunctionsMenu } } });
}
