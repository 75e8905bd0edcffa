/** The sums and means of the selection; a click, or the keyboard, copies one. */
import { LocaleService, type Injector } from "@univerjs/core";
import { functionDisplayNames, IStatusBarService } from "@univerjs/sheets-ui";
import { IClipboardInterfaceService, IMessageService, useDependency, useInjector, useObservable } from "@univerjs/ui";
import { createElement, useCallback, useLayoutEffect, useState, type ReactElement } from "react";
import { spoken } from "../spoken";
import { statisticTexts, type Statistic } from "./statistic-texts";

/** Widths of the footer, in pixels: narrower, it has room for one figure only, then for none. */
const FOR_ALL = 800;
const FOR_ONE = 480;
/** Up to three stand side by side; more of them by twos, one above the other. */
const SIDE_BY_SIDE = 3;

const BAR = [
  "univer-relative univer-box-border univer-flex univer-h-full univer-items-center univer-gap-x-2 univer-overflow-hidden",
  "univer-px-2 after:univer-absolute after:univer-right-0 after:univer-top-1/2 after:univer-block after:univer-h-4",
  'after:univer-w-px after:-univer-translate-y-1/2 after:univer-bg-gray-200 after:univer-content-[""]',
].join(" ");
const COLUMN = "univer-grid univer-h-full univer-min-w-0 univer-content-center";
const FIGURE = [
  "univer-m-0 univer-block univer-max-w-full univer-cursor-pointer univer-truncate univer-border-none univer-p-0",
  "univer-bg-transparent univer-text-center univer-text-xs univer-text-gray-600 dark:!univer-text-gray-300",
].join(" ");

export function StatisticsView(): ReactElement | null {
  const injector = useInjector();
  const service = useDependency(IStatusBarService);
  const state = useObservable(service.state$);
  useObservable(useDependency(LocaleService).currentLocale$);
  const [width, measure] = useWidthAround();
  if (!state || state.values.length === 0) return null;
  const order = service.getFunctions().map(({ func }) => String(func));
  const columns = columnsFor(width, statisticTexts(state, order, spoken(injector)));
  return createElement(
    "div",
    { ref: measure, className: columns.length > 0 ? BAR : "univer-hidden", "data-testid": "statistics" },
    columns.map((column) =>
      createElement(
        "div",
        { key: column[0]?.name, className: COLUMN },
        column.map((one) => createElement(Figure, { key: one.name, one })),
      ),
    ),
  );
}

/** The sum, or the count of a selection that has no number. */
function theOne(all: readonly Statistic[]): Statistic | undefined {
  return all.find(({ name }) => name === "SUM") ?? all[0];
}

function columnsFor(width: number, all: readonly Statistic[]): readonly (readonly Statistic[])[] {
  if (width >= FOR_ALL) return inColumns(all);
  return width >= FOR_ONE ? [all.filter((one) => one === theOne(all))] : [];
}

function inColumns(all: readonly Statistic[]): readonly (readonly Statistic[])[] {
  const height = all.length > SIDE_BY_SIDE ? 2 : 1;
  return all.flatMap((_, at) => (at % height === 0 ? [all.slice(at, at + height)] : []));
}

function Figure({ one: { name, shown, copied } }: { readonly one: Statistic }): ReactElement {
  const injector = useInjector();
  const language = useDependency(LocaleService);
  const text = `${language.t(functionDisplayNames[name] ?? name)}: ${shown}`;
  return createElement(
    "button",
    {
      type: "button",
      className: FIGURE,
      title: `${text}\n${language.t("sheets-ui.statusbar.clickToCopy")}`,
      // The grid keeps the keyboard.
      onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
      onClick: () => void copy(copied, injector),
    },
    text,
  );
}

type Message = Parameters<IMessageService["show"]>[0];
const SUCCESS = "success" as NonNullable<Message["type"]>;

async function copy(text: string, injector: Injector): Promise<void> {
  await injector.get(IClipboardInterfaceService).writeText(text);
  const content = injector.get(LocaleService).t("sheets-ui.statusbar.copied");
  injector.get(IMessageService).show({ type: SUCCESS, content });
}

/** The width of what an element stands in, which the pane beside the grid changes; and what is to be told the element. */
function useWidthAround(): readonly [number, (element: HTMLElement | null) => void] {
  const [around, setAround] = useState<Element | null>(null);
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => setAround(element?.parentElement ?? null), []);
  useLayoutEffect(() => {
    if (!around) return undefined;
    const look = (): void => setWidth(around.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(around);
    return () => observer.disconnect();
  }, [around]);
  return [width, measure];
}
