/** Joining the campus. */
import type { Choice, ParameterDefinition } from "../types";
import { YES_NO, TEXT } from "./domains";

const COLLEGES = [
  { id: "formation", label: { fr: "Formations et recherches", en: "Training and research" } },
  { id: "entreprise", label: { fr: "Entreprises", en: "Companies" } },
  { id: "institution", label: { fr: "Institutions et partenaires", en: "Institutions and partners" } },
] as const satisfies readonly Choice[];

export const membership = [
  {
    key: "membership.college",
    section: "membership",
    label: { fr: "Collège du membre", en: "Member’s collège" },
    domain: { type: "choice", choices: COLLEGES },
    help: { fr: "Un seul des trois collèges.", en: "One of the three collèges only." },
  },
  {
    key: "membership.commission.<commission>",
    section: "membership",
    label: { fr: "Commission <commission>", en: "Commission <commission>" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le membre participe à cette commission.",
      en: "If yes, the member takes part in this commission.",
    },
  },
  {
    key: "membership.commission.territory.<commission>",
    section: "membership",
    label: { fr: "Commission du territoire <commission>", en: "Commission of the territory <commission>" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le membre participe à cette commission des actions sur le territoire.",
      en: "If yes, the member takes part in this commission on the territory.",
    },
  },
  {
    key: "membership.campus.<axis>",
    section: "membership",
    label: { fr: "Axe du campus <axis>", en: "Axis of the campus <axis>" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le campus s’engage sur cet axe auprès du membre.",
      en: "If yes, the campus commits to this axis towards the member.",
    },
  },
  {
    key: "membership.member.<axis>",
    section: "membership",
    label: { fr: "Axe du membre <axis>", en: "Axis of the member <axis>" },
    domain: YES_NO,
    help: { fr: "Si OUI, le membre s’engage sur cet axe.", en: "If yes, the member commits to this axis." },
  },
  {
    key: "membership.signatories",
    section: "membership",
    label: { fr: "Signataires de l’adhésion", en: "Signatories of the membership" },
    domain: TEXT,
    help: { fr: "Les rôles qui signent.", en: "The roles that sign." },
  },
  {
    key: "membership.exclusion",
    section: "membership",
    label: { fr: "Qui exclut un membre", en: "Who excludes a member" },
    domain: TEXT,
    help: { fr: "Le rôle ou l’instance qui exclut.", en: "The role or body that excludes." },
  },
] as const satisfies readonly ParameterDefinition[];
