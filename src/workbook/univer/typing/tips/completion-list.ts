/** The list of completions, as Univer draws its own. */
import { createElement, useEffect, useRef, type ReactElement } from "react";
import type { Completion, CompletionList } from "./completions";

export interface CompletionListProps {
  readonly list: CompletionList;
  readonly onTake: (index: number) => void;
}

const BOX = [
  "univer-relative univer-m-0 univer-box-border univer-max-h-[400px] univer-w-[340px] univer-list-none",
  "univer-overflow-y-auto univer-rounded-lg univer-border univer-border-solid univer-border-gray-200 univer-bg-white",
  "univer-p-2 univer-leading-5 univer-shadow-md univer-outline-none",
].join(" ");
const ITEM = [
  "univer-box-border univer-cursor-pointer univer-rounded univer-px-2 univer-py-1 univer-text-gray-900",
  "univer-transition-colors hover:univer-bg-gray-100",
].join(" ");
const ACTIVE = "univer-bg-gray-200";

export function CompletionListView({ list, onTake }: CompletionListProps): ReactElement {
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const active = box.current?.children[list.active];
    if (box.current && active instanceof HTMLElement) bringIntoView(active, box.current);
  }, [list]);
  const items = list.items.map((item, index) =>
    createElement(
      "li",
      {
        key: item.name,
        role: "option",
        "aria-selected": index === list.active,
        className: index === list.active ? `${ITEM} ${ACTIVE}` : ITEM,
        // The editor keeps the keyboard.
        onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
        onClick: () => onTake(index),
      },
      nameOf(item, list.word.text.length),
      createElement(
        "span",
        { className: "univer-block univer-truncate univer-text-xs univer-text-gray-400", title: item.desc },
        item.desc,
      ),
    ),
  );
  return createElement("ul", { ref: box, role: "listbox", "data-testid": "completions", className: BOX }, ...items);
}

/** Within the list alone: the page keeps its place. */
function bringIntoView({ offsetTop, offsetHeight }: HTMLElement, box: HTMLElement): void {
  box.scrollTop = Math.min(Math.max(box.scrollTop, offsetTop + offsetHeight - box.clientHeight), offsetTop);
}

function nameOf({ name }: Completion, typed: number): ReactElement {
  return createElement(
    "span",
    { className: "univer-block univer-truncate univer-text-xs" },
    createElement("span", { className: "univer-text-red-500" }, name.slice(0, typed)),
    name.slice(typed),
  );
}
