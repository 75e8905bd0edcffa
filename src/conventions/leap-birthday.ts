/** When a text that counts ages is silent on those born on a 29 February. */
import type { Bilingual, Reading } from "./types";

export const LEAP_NOTE: Bilingual = {
  fr: "Le texte est muet sur qui est né un 29 février : une année non bissextile, l’âge est atteint le 28, comme finissent les délais civils.",
  en: "The text is silent on those born on a 29 February: in a common year the age is reached on the 28th, as civil delays end.",
};

export const LEAP_READINGS: readonly Reading[] = [
  { value: "march1", reading: { fr: "Le 1er mars.", en: "On 1 March." } },
];
