/**
 * The keys of the list of completions. Each is asked for at the very moment it is pressed, of the text as it is then:
 * a list that no longer says what is typed takes no key. Tab takes what is highlighted; Enter enters the formula as it
 * is typed, unless the arrows have chosen something.
 */
import { CommandType, DisposableCollection, type ICommandService, type IDisposable } from "@univerjs/core";
import { KeyCode, type IShortcutService } from "@univerjs/ui";
import type { Completions } from "./completions";

/** Before the keys that end an entry, and those that move in it or point at cells. */
const PRIORITY = 1000;

interface Key {
  readonly isFor: (completions: Completions) => boolean;
  readonly press: (completions: Completions) => void;
}

const keys: readonly (readonly [KeyCode, Key])[] = [
  [KeyCode.TAB, { isFor: (list) => list.adds, press: (list) => list.take() }],
  [KeyCode.ENTER, { isFor: (list) => list.isChosen && list.adds, press: (list) => list.take() }],
  [KeyCode.ARROW_DOWN, { isFor: (list) => list.isShown, press: (list) => list.move(1) }],
  [KeyCode.ARROW_UP, { isFor: (list) => list.isShown, press: (list) => list.move(-1) }],
  [KeyCode.ESC, { isFor: (list) => list.isShown, press: (list) => list.close() }],
];

export function listenToKeys(
  completions: Completions,
  editorId: string,
  commands: ICommandService,
  shortcuts: IShortcutService,
): IDisposable {
  const all = new DisposableCollection();
  for (const [binding, { isFor, press }] of keys) {
    const id = `cnam.operation.completion-${editorId}-${binding}`;
    const handler = (): boolean => {
      press(completions);
      return true;
    };
    all.add(commands.registerCommand({ id, type: CommandType.OPERATION, handler }));
    all.add(shortcuts.registerShortcut({ id, binding, priority: PRIORITY, preconditions: () => isFor(completions) }));
  }
  return all;
}
