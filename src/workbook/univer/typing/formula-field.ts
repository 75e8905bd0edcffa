/**
 * Univer's formula editor wherever it stands: in the cell, in the formula bar and in its panels. It speaks the language
 * of the page, is helped by our own completions and argument help, and gives the panels formulas in their stored form.
 */
import {
  createInternalEditorID,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  generateRandomId,
  toDisposable,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { FormulaEditor } from "@univerjs/sheets-formula-ui";
import { EMBEDDING_FORMULA_EDITOR } from "@univerjs/sheets-ui";
import { connectInjector } from "@univerjs/ui";
import {
  createElement,
  forwardRef,
  Fragment,
  useMemo,
  useState,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ForwardRefRenderFunction,
  type ReactElement,
} from "react";
import { refusalSentence } from "../../../spreadsheet/formula/refusal-sentence";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import { readEntry } from "./read-entry";
import { spoken } from "./spoken";
import { FormulaTips } from "./tips/formula-tips";

type Props = ComponentPropsWithoutRef<typeof FormulaEditor>;
type Handle = Parameters<ForwardRefRenderFunction<unknown, Props>>[1];

/** Panels import the component itself: what it renders is the only door to all of them. */
interface Renderable {
  render: ForwardRefRenderFunction<unknown, Props>;
}

/** These hold what the cell holds, which is read and shown by the interceptors of entries. */
const OF_CELLS: ReadonlySet<string | undefined> = new Set([
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
]);

/** @param editing where the lexer reads the language of the page */
export function speakInFormulaFields(editing: Injector): IDisposable {
  const door = FormulaEditor as unknown as Renderable;
  const { render } = door;
  const Original = forwardRef(render);
  const Field = connectInjector((props: Props & { handle: Handle }) => field(Original, props, editing), editing);
  door.render = (props, handle) => createElement(Field, { ...props, handle });
  return toDisposable(() => (door.render = render));
}

function field(
  Original: ReturnType<typeof forwardRef<unknown, Props>>,
  { handle, ...props }: Props & { handle: ForwardedRef<unknown> },
  editing: Injector,
): ReactElement {
  const ownId = useMemo(() => createInternalEditorID(`${EMBEDDING_FORMULA_EDITOR}-${generateRandomId(4)}`), []);
  const [typed, setTyped] = useState("");
  const editorId = props.editorId ?? ownId;
  const isOfCell = OF_CELLS.has(props.editorId);
  const refusal = isOfCell ? undefined : refusalOf(typed, editing);
  const spokenProps = isOfCell ? props : ofPanel(props, editing, setTyped);
  // The panel's own sentence says less than ours, which stands under the field.
  const error = refusal === undefined ? undefined : { errorText: "" };
  return createElement(
    Fragment,
    null,
    createElement(Original, { ...spokenProps, ...error, editorId, ref: handle }),
    refusal === undefined ? null : createElement(Refusal, { refusal }),
    createElement(FormulaTips, { editorId, isFocus: props.isFocus ?? true }),
  );
}

/** As the editor of cells says it, but for what is then to be done there. */
function refusalOf(typed: string, editing: Injector): string | undefined {
  const entry = readEntry(typed, editing);
  return entry.ok ? undefined : refusalSentence(entry.refusal, spoken(editing));
}

function Refusal({ refusal }: { readonly refusal: string }): ReactElement {
  return createElement("div", { role: "alert", className: "unread-formula" }, refusal);
}

/** What a panel is told of a formula that the language cannot read: it takes none. */
const NO_FORMULA = "=";

function ofPanel(props: Props, editing: Injector, onTyped: (typed: string) => void): Props {
  const read = (typed: string): string => {
    const entry = readEntry(typed, editing);
    return entry.ok ? entry.formula : NO_FORMULA;
  };
  const { onChange, onVerify } = props;
  return {
    ...props,
    initValue: formulaToShow(props.initValue, spoken(editing)) as Props["initValue"],
    onChange: (typed) => {
      onTyped(typed);
      onChange(read(typed));
    },
    ...(onVerify && {
      onVerify: (isComplete, typed) => onVerify(isComplete && read(typed) !== NO_FORMULA, read(typed)),
    }),
  };
}
