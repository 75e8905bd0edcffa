/** What a convention asks of its teaching team; `null` or false: it asks nothing. */
import type { Quantity } from "../exact/quantity";
import type { Ratio } from "../exact/ratio";
import type { ApprovalRules } from "./approval";

export interface StaffingRules {
  readonly approval: ApprovalRules | null;
  /** Each unit has an approved instructor, even when none reaches the threshold. */
  readonly everyUnitApproved: boolean;
  /** Whether the agrément also concerns activities (UA). */
  readonly approvesActivities: boolean;
  /** Least part of the team that is made of enseignants-chercheurs, and of the hours they give. */
  readonly researchers: { readonly people: Quantity<"%"> | null; readonly hours: Quantity<"%"> | null };
  readonly professionals: Quantity<"%"> | null;
  readonly tradeByProfessionals: boolean;
  readonly generalInPairs: boolean;
  /** The part of the hours that each party seeks to give. */
  readonly hoursSplit: readonly PartyHours[];
  /** Hours of the units that the convention states. */
  readonly unitHours: ReadonlyMap<string, Ratio>;
}

export interface PartyHours {
  readonly party: string;
  readonly share: Quantity<"%">;
}
