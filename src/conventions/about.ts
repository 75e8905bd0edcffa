/** What each convention is: enough to name one and to choose it, before any of its values is fetched. */
import { about as apprentissage2025 } from "./apprentissage-2025/about";
import { about as assistantGestion2016 } from "./assistant-gestion-2016/about";
import { about as cmqePtms } from "./cmqe-ptms/about";
import { about as cnam } from "./cnam/about";
import { about as forproSup2022 } from "./forpro-sup-2022-2026/about";
import { about as gessms2026 } from "./gessms-2026/about";
import { about as ingenieurApprentissage2020 } from "./ingenieur-apprentissage-2020/about";
import { about as paysAix2016 } from "./pays-aix-2016-2018/about";
import type { ConventionAbout } from "./types";

/** The convention that holds when none is named. */
export const DEFAULT_CONVENTION = cnam.id;

/** In the order in which people choose. */
export const aboutConventions: readonly ConventionAbout[] = [
  cnam,
  gessms2026,
  assistantGestion2016,
  paysAix2016,
  forproSup2022,
  cmqePtms,
  ingenieurApprentissage2020,
  apprentissage2025,
];

export function aboutConvention(id: string): ConventionAbout | undefined {
  return aboutConventions.find((about) => about.id === id);
}
