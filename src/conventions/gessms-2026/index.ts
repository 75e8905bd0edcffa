/** LP GESSMS 2026-2027, Cnam Occitanie × GRETA-CFA × Lycée; N = 2026. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { catalogue } from "./catalogue";
import { communication } from "./communication";
import { diploma } from "./diploma";
import { documents } from "./documents";
import { eligibility } from "./eligibility";
import { finance } from "./finance";
import { governance } from "./governance";
import { grading } from "./grading";
import { programme } from "./programme";
import { responsibility } from "./responsibility";
import { staffing } from "./staffing";

export const gessms2026: Convention = {
  ...about,
  values: [
    ...grading,
    ...catalogue,
    ...diploma,
    ...programme,
    ...staffing,
    ...eligibility,
    ...finance,
    ...calendar,
    ...governance,
    ...responsibility,
    ...communication,
    ...documents,
  ],
};
