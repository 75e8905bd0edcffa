/**
 * Every parameter a convention or a rules table may set: its key (stable for years), its name, unit and domain.
 * `<CODE>`, `<party>`, `<n>`… stand for a unit's code, a party's id, an instalment's number.
 */
import type { ParameterDefinition } from "../types";
import { accounts } from "./accounts";
import { attendance } from "./attendance";
import { billing } from "./billing";
import { calendar } from "./calendar";
import { catalogue } from "./catalogue";
import { communication } from "./communication";
import { convention } from "./convention";
import { costs } from "./costs";
import { diploma } from "./diploma";
import { display } from "./display";
import { documents } from "./documents";
import { eligibility } from "./eligibility";
import { finance } from "./finance";
import { funding } from "./funding";
import { governance } from "./governance";
import { grading } from "./grading";
import { indicators } from "./indicators";
import { membership } from "./membership";
import { programme } from "./programme";
import { responsibility } from "./responsibility";
import { staffing } from "./staffing";

const definitions = [
  ...convention,
  ...grading,
  ...catalogue,
  ...diploma,
  ...programme,
  ...staffing,
  ...attendance,
  ...eligibility,
  ...finance,
  ...costs,
  ...funding,
  ...billing,
  ...accounts,
  ...calendar,
  ...governance,
  ...responsibility,
  ...membership,
  ...indicators,
  ...communication,
  ...documents,
  ...display,
] as const;

/** Any of them, its key and its domain as they are written. */
export type Definition = (typeof definitions)[number];

export const parameterDefinitions: readonly ParameterDefinition[] = definitions;
