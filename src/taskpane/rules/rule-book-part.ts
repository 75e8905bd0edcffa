/** The chunk of the conventions. */
import { conventionById, DEFAULT_CONVENTION } from "../../conventions";
import type { Convention } from "../../conventions/types";
import type { RuleBook } from "../view-context";
import { rulesView } from "./rules-view";

export const ruleBook: RuleBook = {
  convention,
  view: (context) => rulesView(convention(context.state.shownConvention), context),
};

function convention(id: string): Convention {
  const found = conventionById(id) ?? conventionById(DEFAULT_CONVENTION);
  if (!found) throw new Error("the default convention is part of the product");
  return found;
}
