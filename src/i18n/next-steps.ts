import { nextSteps as en } from "./en/next-steps";
import { nextSteps as fr } from "./fr/next-steps";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type NextSteps = typeof fr;

export const nextSteps: Readonly<Record<Locale, NextSteps>> = { fr: typeset(fr), en };
