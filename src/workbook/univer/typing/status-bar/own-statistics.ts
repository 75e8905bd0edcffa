/**
 * Our figures in the place of Univer's in the footer of the sheet: Univer writes those from a hundred million on as
 * `1.00e+8`, whatever the language and the format.
 */
import type { Injector } from "@univerjs/core";
import { RenderSheetFooter } from "@univerjs/sheets-ui";
import { BuiltInUIPart, connectInjector, IUIPartsService } from "@univerjs/ui";
import { cloneElement, createElement, isValidElement, type ReactNode } from "react";
import { StatisticsView } from "./statistics-view";

type ComponentRenderer = Parameters<ReturnType<IUIPartsService["getComponents"]>["add"]>[0];

/** Sheets, figures, menus, zoom: each in its column. */
type Columns = readonly [sheets: ReactNode, figures: ReactNode, ...others: ReactNode[]];

function SheetFooter(): ReactNode {
  const footer: ReactNode = RenderSheetFooter();
  if (!isValidElement<{ children: Columns }>(footer)) return footer;
  const [sheets, , ...others] = footer.props.children;
  return cloneElement(footer, undefined, sheets, createElement(StatisticsView), ...others);
}

/** The sheet's is the only footer that Univer has. */
export function showOwnStatistics(injector: Injector): void {
  const parts = injector.get(IUIPartsService);
  const footers = new Set([connectInjector(SheetFooter, injector) as ComponentRenderer]);
  const original = parts.getComponents.bind(parts);
  parts.getComponents = (part) => (part === BuiltInUIPart.FOOTER && original(part).size > 0 ? footers : original(part));
}
