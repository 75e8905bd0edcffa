import { simulations as en } from "./en/simulations";
import { simulations as fr } from "./fr/simulations";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type SimulationWords = typeof fr;

export const simulationWords: Readonly<Record<Locale, SimulationWords>> = { fr: typeset(fr), en };
