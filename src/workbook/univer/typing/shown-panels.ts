/**
 * Univer's panels name validations and defined names by their stored formulas: these are shown as the page writes them.
 * What is typed in the panels goes through `formula-field.ts`.
 */
import { DataValidatorRegistryService, DataValidatorRegistryScope } from "@univerjs/data-validation";
import type { Injector } from "@univerjs/core";
import { ComponentManager } from "@univerjs/ui";
import { cloneElement, isValidElement, type FunctionComponent, type ReactElement, type ReactNode } from "react";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { Locale } from "../../../i18n/locale";
import { spoken } from "./spoken";

const NAMES_PANEL = "DefinedNameContainer";
const DECIMAL = /^-?\d+\.\d+$/;

/** A formula, or a number on its own; anything else stays as it is. */
export function operandToShow(stored: string, locale: Locale): string {
  return stored.startsWith("=") || DECIMAL.test(stored) ? formulaToShow(stored, locale) : stored;
}

interface Operands {
  readonly formula1?: string | undefined;
  readonly formula2?: string | undefined;
}

export function ruleToShow<R extends Operands>(rule: R, locale: Locale): R {
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1: operandToShow(formula1, locale) }),
    ...(formula2 !== undefined && { formula2: operandToShow(formula2, locale) }),
  };
}

export function showRuleNames(injector: Injector): void {
  const validators = injector.get(DataValidatorRegistryService).getValidatorsByScope(DataValidatorRegistryScope.SHEET);
  for (const validator of validators ?? []) {
    const name = validator.generateRuleName.bind(validator);
    const error = validator.generateRuleErrorMessage.bind(validator);
    validator.generateRuleName = (rule) => name(ruleToShow(rule, spoken(injector)));
    validator.generateRuleErrorMessage = (rule, ...place) => error(ruleToShow(rule, spoken(injector)), ...place);
  }
}

/** The panel of names, with the formulas that it lists as the page writes them. */
export function showNameFormulas(injector: Injector): void {
  const components = injector.get(ComponentManager);
  const shown = new Map<unknown, FunctionComponent>();
  components.setHandler("react", (component, name): unknown => {
    if (name !== NAMES_PANEL) return component;
    const known = shown.get(component);
    if (known) return known;
    const panel = component as FunctionComponent;
    const speaking: FunctionComponent = (props) => withShownFormulas(panel(props), spoken(injector));
    shown.set(component, speaking);
    return speaking;
  });
}

/** What is rendered, where a formula is both a text and its own tip. */
export function withShownFormulas(node: ReactNode, locale: Locale): ReactNode {
  if (!isValidElement<{ title?: unknown; children?: ReactNode }>(node)) return node;
  const { title, children } = node.props;
  if (typeof title === "string" && title === children) return shownText(node, title, locale);
  if (children === undefined || typeof children === "string") return node;
  const inside = Array.isArray(children)
    ? children.map((child: ReactNode) => nested(child, locale))
    : nested(children, locale);
  return cloneElement(node, { children: inside });
}

function nested(child: ReactNode, locale: Locale): ReactNode {
  return Array.isArray(child) ? child.map((one: ReactNode) => nested(one, locale)) : withShownFormulas(child, locale);
}

function shownText(node: ReactElement<{ title?: unknown; children?: ReactNode }>, text: string, locale: Locale) {
  const shown = operandToShow(text, locale);
  return cloneElement(node, { title: shown, children: shown });
}
