/** What a cell holds, as every room reads it. */

/** An error, by its name: `#N/A`. */
export interface ErrorContent {
  readonly error: string;
}

/** `null` is a blank cell. */
export type Content = number | string | boolean | null | ErrorContent;
