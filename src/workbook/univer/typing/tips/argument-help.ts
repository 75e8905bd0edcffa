/** The arguments of the function around the cursor, as the page parts them; the one being typed stands out. */
import { LocaleService } from "@univerjs/core";
import type { IFunctionInfo, IFunctionParam } from "@univerjs/engine-formula";
import { useDependency } from "@univerjs/ui";
import { createElement, useState, type ReactElement, type ReactNode } from "react";
import type { Locale } from "../../../../i18n/locale";
import { grammars } from "../../../../spreadsheet/formula/grammar";
import { formulaToShow } from "../../../../spreadsheet/formula/shown";
import type { CurrentArgument } from "./argument-at";

export interface ArgumentHelpProps {
  readonly current: CurrentArgument;
  readonly locale: Locale;
  readonly onClose: () => void;
}

const BOX = [
  "univer-m-0 univer-box-border univer-w-[340px] univer-select-none univer-list-none univer-rounded-lg univer-border",
  "univer-border-solid univer-border-gray-200 univer-bg-white univer-leading-5 univer-shadow-md univer-outline-none",
].join(" ");
const HEAD =
  "univer-box-border univer-flex univer-items-center univer-justify-between univer-px-4 univer-py-3 univer-text-xs univer-font-medium univer-text-gray-900";
const BUTTON = [
  "univer-ml-2 univer-flex univer-size-6 univer-cursor-pointer univer-items-center univer-justify-center univer-rounded",
  "univer-border-none univer-bg-transparent univer-p-0 univer-text-xs univer-text-gray-500 hover:univer-bg-gray-200",
].join(" ");
const DETAILS = "univer-box-border univer-max-h-[350px] univer-overflow-y-auto univer-px-4 univer-pb-3";
const CURRENT = "univer-text-primary-500";

export function ArgumentHelp({ current: { info, index }, locale, onClose }: ArgumentHelpProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const language = useDependency(LocaleService);
  const word = (key: string): string => language.t(`sheets-formula-ui.prompt.${key}`);
  return createElement(
    "div",
    { className: BOX, "data-testid": "argument-help" },
    createElement(
      "div",
      { className: HEAD, style: { overflowWrap: "anywhere" } },
      createElement(Signature, { info, index, locale }),
      createElement(
        "div",
        { className: "univer-flex" },
        iconButton(isOpen ? "⌃" : "⌄", word(isOpen ? "less" : "more"), () => setIsOpen(!isOpen)),
        iconButton("×", word("close"), onClose),
      ),
    ),
    isOpen ? createElement(Details, { info, index, locale, word }) : null,
  );
}

function Signature({ info, index, locale }: { info: IFunctionInfo; index: number; locale: Locale }): ReactElement {
  const parameters = info.functionParameter.map((parameter, at) =>
    createElement(
      "span",
      { key: parameter.name },
      at === 0 ? "" : `${grammars[locale].argument} `,
      createElement("span", { className: at === index ? CURRENT : "" }, signatureOf(parameter)),
    ),
  );
  return createElement("div", null, `${info.functionName}(`, ...parameters, ")");
}

function signatureOf({ name, require, repeat }: IFunctionParam): string {
  const written = repeat ? `${name}…` : name;
  return require ? written : `[${written}]`;
}

interface DetailsProps {
  readonly info: IFunctionInfo;
  readonly index: number;
  readonly locale: Locale;
  readonly word: (key: string) => string;
}

function Details({ info, index, locale, word }: DetailsProps): ReactElement {
  const examples = info.functionParameter
    .filter(({ example }) => example !== "")
    .map(({ example }) => formulaToShow(`=${example}`, locale).slice(1));
  const separator = grammars[locale].argument;
  return createElement(
    "div",
    { className: DETAILS },
    examples.length > 0
      ? detail("example", word("helpExample"), `${info.functionName}(${examples.join(separator)})`)
      : null,
    detail("abstract", word("helpAbstract"), info.description),
    ...info.functionParameter.map((parameter, at) =>
      detail(parameter.name, parameter.name, explained(parameter, word), at === index ? CURRENT : ""),
    ),
  );
}

function explained({ require, detail: text }: IFunctionParam, word: DetailsProps["word"]): string {
  return `${word(require ? "required" : "optional")} ${text}`.trim();
}

function detail(key: string, title: string, value: ReactNode, tone = ""): ReactElement {
  return createElement(
    "div",
    { key, className: "univer-my-2" },
    createElement(
      "div",
      { className: `univer-mb-2 univer-text-sm univer-font-medium univer-text-gray-900 ${tone}` },
      title,
    ),
    createElement(
      "div",
      { className: "univer-whitespace-pre-wrap univer-break-words univer-text-xs univer-text-gray-500" },
      value,
    ),
  );
}

function iconButton(sign: string, label: string, onClick: () => void): ReactElement {
  return createElement(
    "button",
    {
      type: "button",
      "aria-label": label,
      title: label,
      className: BUTTON,
      // The editor keeps the keyboard.
      onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
      onClick,
    },
    sign,
  );
}
