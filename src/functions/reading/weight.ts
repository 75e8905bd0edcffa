/** Reads coefficients and credits. */
import { messages } from "../../i18n/fr/messages";
import { atLeast, isNegative, isZero, ratio, sum, ZERO, type Ratio } from "../../rules/exact/ratio";
import type { Call } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { invalid, Rejection } from "../rejection";
import { readCells } from "./cells";
import { readShareText, readRatio } from "../../spreadsheet/cell/number-text";
import { describe, isBlank } from "../../spreadsheet/cell/text";

/** The weights of an argument, row by row; a blank weighs nothing. All zero, negative or another text is refused. */
export function readWeights(call: Call, parameter: string): readonly Ratio[] | Rejection {
  const weights = readCells(call, parameter, readWeight);
  if (weights instanceof Rejection) return weights;
  return isZero(sum(weights)) ? invalid(messages.weightsAllZero(call.nameOf(parameter))) : weights;
}

function readWeight(cell: Content, where: () => string): Ratio | Rejection {
  if (isBlank(cell)) return ZERO;
  const value = readRatio(cell, readShareText);
  if (!value) return invalid(messages.notAWeight(where(), describe(cell)));
  if (isNegative(value)) return invalid(messages.negativeWeight(where()));
  return atLeast(value, TOO_LARGE) ? invalid(messages.notAWeight(where(), describe(cell))) : value;
}

/** No coefficient comes near it; sums of credits stay ordinary numbers. */
const TOO_LARGE = ratio(10n ** 9n);
