/** What helps to type a formula in one editor: the completions of the word at the cursor, or the arguments around it. */
import {
  DisposableCollection,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  LocaleService,
  type Injector,
} from "@univerjs/core";
import { IEditorService, InsertCommand, type Editor } from "@univerjs/docs-ui";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { IShortcutService, RectPopup, useDependency, useInjector, useObservable } from "@univerjs/ui";
import { createElement, useEffect, useMemo, useState, type ReactElement } from "react";
import { BehaviorSubject, type Observable } from "rxjs";
import { spoken } from "../spoken";
import { argumentAt } from "./argument-at";
import { ArgumentHelp } from "./argument-help";
import { CompletionListView } from "./completion-list";
import { listenToKeys } from "./completion-keys";
import { Completions, type Replacement } from "./completions";
import { EditorWatch } from "./editor-watch";

interface Typing {
  readonly editor: Readonly<Editor>;
  readonly watch: EditorWatch;
  readonly completions: Completions;
}

/**
 * The editor of cells is watched all along, for it opens with the first key that is typed; the others while they have the
 * keyboard.
 */
export function FormulaTips({ editorId, isFocus }: { editorId: string; isFocus: boolean }): ReactElement | null {
  const injector = useInjector();
  const [typing, setTyping] = useState<Typing | null>(null);
  const isWatched = isFocus || editorId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
  useEffect(() => {
    const editor = isWatched ? injector.get(IEditorService).getEditor(editorId) : null;
    if (!editor) return undefined;
    const [started, all] = watchTyping(editor, injector);
    setTyping(started);
    return () => {
      setTyping(null);
      all.dispose();
    };
  }, [editorId, injector, isWatched]);
  return typing && isFocus ? createElement(Tips, { typing }) : null;
}

/** What is typed in the formula bar shows in the cell too, whose editor is then a picture. */
function hasKeyboard(editor: Readonly<Editor>, injector: Injector): boolean {
  if (editor.getEditorId() !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY) return true;
  const isInBar = injector.get(IContextService).getContextValue(FOCUSING_FX_BAR_EDITOR);
  return injector.get(IEditorBridgeService).isVisible().visible && !isInBar;
}

function useKeyboard(editor: Readonly<Editor>, injector: Injector): boolean {
  const context = useDependency(IContextService);
  useObservable(useMemo(() => context.subscribeContextValue$(FOCUSING_FX_BAR_EDITOR), [context]));
  return hasKeyboard(editor, injector);
}

function watchTyping(editor: Readonly<Editor>, injector: Injector): readonly [Typing, DisposableCollection] {
  const commands = injector.get(ICommandService);
  const replace = ({ start, end, text }: Replacement): void => {
    const range = { startOffset: start, endOffset: end, collapsed: start === end };
    const params = { unitId: editor.getEditorId(), body: { dataStream: text }, range, segmentId: "" };
    void commands.executeCommand(InsertCommand.id, params);
  };
  const watch = new EditorWatch(editor, commands);
  const completions = new Completions(
    watch,
    injector.get(IDescriptionService),
    () => spoken(injector),
    replace,
    () => hasKeyboard(editor, injector),
  );
  const all = new DisposableCollection();
  for (const one of [
    listenToKeys(completions, editor.getEditorId(), commands, injector.get(IShortcutService)),
    completions,
    watch,
  ])
    all.add(one);
  return [{ editor, watch, completions }, all];
}

function Tips({ typing: { editor, watch, completions } }: { typing: Typing }): ReactElement | null {
  const list = useObservable(completions.list$);
  const moment = useObservable(watch.moment$);
  const lexer = useDependency(LexerTreeBuilder);
  const catalogue = useDependency(IDescriptionService);
  const injector = useInjector();
  const [closedFor, setClosedFor] = useState<string>();
  useObservable(useDependency(LocaleService).currentLocale$);
  const anchorRect$ = useAnchor(editor, [list, moment]);
  const isLive = useKeyboard(editor, injector);
  const popup = (key: string, child: ReactElement): ReactElement =>
    createElement(RectPopup, { key, portal: true, anchorRect$, direction: "vertical", children: child });
  if (!isLive) return null;
  if (list) {
    const onTake = (index: number): void => completions.take(index);
    return popup("completions", createElement(CompletionListView, { list, onTake }));
  }
  const current = moment && argumentAt(moment, lexer, catalogue);
  if (!current || current.info.functionName === closedFor) return null;
  const onClose = (): void => setClosedFor(current.info.functionName);
  return popup("help", createElement(ArgumentHelp, { current, locale: spoken(injector), onClose }));
}

type Rect = ReturnType<typeof rectOf>;

/** Where the editor stands on the page: it grows with its text. */
function useAnchor(editor: Readonly<Editor>, moments: readonly unknown[]): Observable<Rect> {
  const rect$ = useMemo(() => new BehaviorSubject(rectOf(editor)), [editor]);
  useEffect(() => rect$.next(rectOf(editor)), [editor, rect$, ...moments]);
  return rect$;
}

function rectOf(editor: Readonly<Editor>): { left: number; right: number; top: number; bottom: number } {
  const { left, right, top, bottom } = editor.getBoundingClientRect();
  const { marginTop = 0, marginBottom = 0 } = editor.getDocumentData().documentStyle;
  const height = editor.getSkeleton()?.getSkeletonData()?.pages[0]?.height ?? 0;
  return { left, right, top, bottom: Math.max(bottom, top + marginTop + height + marginBottom) };
}
