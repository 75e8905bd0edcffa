/** The steps of a computation as a tree: arrows move, open and close, as in any tree of a desktop. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExplanationNode } from "../../../functions/explain/as-tree";

/** What of the trees is open, and where the keyboard is, by the path of the node: `0/2/1`. */
export class TreeState {
  private readonly toggled = new Set<string>();
  private current: string | null = null;

  /** Steps start open, down to the parameters that decided them. */
  isOpen = (path: string): boolean => {
    return !this.toggled.has(path);
  };

  toggle = (path: string): void => {
    if (!this.toggled.delete(path)) this.toggled.add(path);
  };

  /** One node of each tree takes the keyboard: the last one used there, the first at first. */
  takesKeyboard = (path: string, tree: string): boolean => {
    const used = this.current?.startsWith(`${tree}/`) === true ? this.current : `${tree}/0`;
    return path === used;
  };

  use = (path: string): void => {
    this.current = path;
  };
}

interface Tree {
  /** Distinguishes the trees of a page. */
  readonly id: string;
  readonly label: string;
  readonly state: TreeState;
  readonly redraw: () => void;
}

export function stepTree(nodes: readonly ExplanationNode[], tree: Tree): TemplateResult {
  return html`<ul
    class="step-tree"
    role="tree"
    aria-label=${tree.label}
    @keydown=${(event: KeyboardEvent) => onKey(event, tree)}
    @click=${(event: Event) => onClick(event, tree)}
  >
    ${treeItems(nodes, tree.id, 1, tree)}
  </ul>`;
}

/** One after the other, each telling its level: what a node holds is no part of its name. */
function treeItems(
  nodes: readonly ExplanationNode[],
  parent: string,
  level: number,
  tree: Tree,
): readonly TemplateResult[] {
  return nodes.flatMap((node, index) => {
    const path = `${parent}/${index}`;
    const isParent = node.children.length > 0;
    const isOpen = isParent && tree.state.isOpen(path);
    const item = html`<li
      role="treeitem"
      class=${node.kind}
      data-path=${path}
      aria-level=${level}
      aria-setsize=${nodes.length}
      aria-posinset=${index + 1}
      aria-expanded=${isParent ? String(isOpen) : nothing}
      aria-selected="false"
      tabindex=${tree.state.takesKeyboard(path, tree.id) ? 0 : -1}
    >
      ${node.text}
    </li>`;
    return [item, ...(isOpen ? treeItems(node.children, path, level + 1, tree) : [])];
  });
}

function itemOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[role=treeitem]") : null;
}

function onClick(event: Event, tree: Tree): void {
  const item = itemOf(event);
  if (!item) return;
  focusOn(item, tree);
  if (item.hasAttribute("aria-expanded")) toggle(item, tree);
}

function onKey(event: KeyboardEvent, tree: Tree): void {
  const item = itemOf(event);
  if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act(item, tree);
}

const KEYS: Readonly<Record<string, (item: HTMLElement, tree: Tree) => void>> = {
  ArrowDown: (item, tree) => focusOn(shownItems(item)[shownItems(item).indexOf(item) + 1], tree),
  ArrowUp: (item, tree) => focusOn(shownItems(item)[shownItems(item).indexOf(item) - 1], tree),
  Home: (item, tree) => focusOn(shownItems(item)[0], tree),
  End: (item, tree) => focusOn(shownItems(item).at(-1), tree),
  ArrowRight: (item, tree) => {
    if (item.getAttribute("aria-expanded") === "false") toggle(item, tree);
    else if (item.hasAttribute("aria-expanded")) KEYS["ArrowDown"]?.(item, tree);
  },
  ArrowLeft: (item, tree) => {
    if (item.getAttribute("aria-expanded") === "true") toggle(item, tree);
    else focusOn(parentOf(item), tree);
  },
  Enter: (item, tree) => toggle(item, tree),
  " ": (item, tree) => toggle(item, tree),
};

function shownItems(item: HTMLElement): readonly HTMLElement[] {
  return [...(item.closest("[role=tree]")?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? [])];
}

function parentOf(item: HTMLElement): HTMLElement | undefined {
  const path = item.dataset["path"] ?? "";
  const parent = path.slice(0, path.lastIndexOf("/"));
  return shownItems(item).find((one) => one.dataset["path"] === parent);
}

function toggle(item: HTMLElement, tree: Tree): void {
  if (!item.hasAttribute("aria-expanded")) return;
  tree.state.toggle(item.dataset["path"] ?? "");
  tree.redraw();
}

function focusOn(item: HTMLElement | null | undefined, tree: Tree): void {
  if (!item) return;
  tree.state.use(item.dataset["path"] ?? "");
  tree.redraw();
  item.focus();
}
