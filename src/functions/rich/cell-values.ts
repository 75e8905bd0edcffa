/** The cell values of Excel's data types that functions give: a number with its format, and a card behind a text. */
import type { ResultValue } from "../host";

export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  /** In the signs of an en-US Excel, whatever its language. */
  readonly numberFormat: string;
}

/** A text in the grid, which opens a card of named properties. */
export interface Card {
  readonly type: "Entity";
  readonly text: string;
  readonly properties: Readonly<Record<string, CardProperty>>;
}

export type CardProperty = FormattedNumber | { readonly type: "String"; readonly basicValue: string };

export type RichValue = ResultValue | FormattedNumber | Card;

/** Rows then columns. */
export type RichResult = readonly (readonly RichValue[])[];
