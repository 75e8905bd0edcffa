/** The functions and names that complete the word at the cursor, computed again at each change of the text. */
import { Disposable, toDisposable } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import type { IDescriptionService } from "@univerjs/sheets-formula";
import { BehaviorSubject, type Observable } from "rxjs";
import type { Locale } from "../../../../i18n/locale";
import { completedWord, type CompletedWord } from "../../../../spreadsheet/formula/completed-word";
import type { EditorWatch } from "./editor-watch";

export type Completion = ReturnType<IDescriptionService["getSearchListByNameFirstLetter"]>[number];

export interface CompletionList {
  readonly word: CompletedWord;
  readonly items: readonly Completion[];
  readonly active: number;
  /** By an arrow. */
  readonly isChosen: boolean;
}

/** What takes the place of a part of the text; the cursor goes to its end. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Completions extends Disposable {
  private readonly lists = new BehaviorSubject<CompletionList | undefined>(undefined);
  readonly list$: Observable<CompletionList | undefined> = this.lists;

  constructor(
    private readonly watch: EditorWatch,
    private readonly catalogue: IDescriptionService,
    private readonly locale: () => Locale,
    private readonly replace: (replacement: Replacement) => void,
    /** Whether the editor has the keyboard. */
    private readonly isLive: () => boolean,
  ) {
    super();
    this.disposeWithMe(toDisposable(watch.moment$.subscribe(() => this.lists.next(this.listNow()))));
  }

  /** At this very moment: an editor may have been opened on another cell since. */
  private get list(): CompletionList | undefined {
    if (!this.isLive()) return undefined;
    this.watch.look();
    return this.lists.value;
  }

  get isShown(): boolean {
    return this.list !== undefined;
  }

  get isChosen(): boolean {
    return this.list?.isChosen === true;
  }

  /** Whether the highlighted completion says more than what is typed. */
  get adds(): boolean {
    const { list } = this;
    const item = list?.items[list.active];
    return list !== undefined && item !== undefined && completion(item, list.word) !== list.word.text;
  }

  move(step: 1 | -1): void {
    const { list } = this;
    if (!list) return;
    const active = Math.min(Math.max(list.active + step, 0), list.items.length - 1);
    this.lists.next({ ...list, active, isChosen: true });
  }

  close(): void {
    this.lists.next(undefined);
  }

  /** @param index what is highlighted, or what is clicked */
  take(index = this.list?.active): void {
    const { list } = this;
    const item = index === undefined ? undefined : list?.items[index];
    if (!list || !item) return;
    const { word } = list;
    this.close();
    this.replace({ start: word.start, end: word.start + word.text.length, text: completion(item, word) });
  }

  private listNow(): CompletionList | undefined {
    const { text, cursor, isTyped } = this.watch.moment;
    const word = isTyped ? completedWord(text, cursor, this.locale()) : undefined;
    const items = word ? this.catalogue.getSearchListByNameFirstLetter(word.text) : [];
    return word && items.length > 0 ? { word, items, active: 0, isChosen: false } : undefined;
  }
}

/** Names of the workbook and tables are not called. */
function completion({ name, functionType }: Completion, { isCalled }: CompletedWord): string {
  const isFunction = functionType !== FunctionType.DefinedName && functionType !== FunctionType.Table;
  return isFunction && !isCalled ? `${name}(` : name;
}
