/** What people call the roles of a body. */
import type { Side } from "../../rules/governance/body";
import { formsOf, keyOfName, keysBeforeComplement } from "./role-words";

/** What the names of a body are made from. */
export interface NamedRoles {
  readonly roles: readonly NamedRole[];
  /** The roles that may preside, in the declared order. */
  readonly chair: readonly string[];
}

interface NamedRole {
  readonly id: string;
  readonly label: string;
  /** The words of the text, where it calls the role otherwise. */
  readonly names: readonly string[];
}

/** Names that people give to a role beside its label, by the role's id; a body uses those of its own roles. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  nationalHead: ["RN"],
  researcher: ["EC", "enseignant chercheur", "enseignante chercheuse"],
  professionalTeacher: ["vacataire", "vacataire pro"],
  learner: ["étudiant", "apprenant", "délégué", "alternant", "apprenti", "élève alternant"],
  alumni: ["alumnus", "alumna", "ancien élève", "diplômé"],
  expert: ["membre extérieur", "personnalité extérieure", "expert qualifié"],
  pedagogicalEngineer: ["IP"],
  cfa: ["CFA", "directeur du CFA"],
  employer: ["entreprise", "employeur"],
  company: ["entreprise", "employeur"],
  regionalDirector: ["CCR", "directeur régional"],
  regionalCentre: ["CCR", "centre régional"],
  apprenticeMaster: ["MA", "tuteur entreprise"],
  academicTutor: ["tuteur"],
  companyHr: ["DRH", "RH"],
};

const CHAIR = ["président", "présidente"];

/** Finds the roles of one body by name. */
export class RoleNames {
  /** « Le président » presides; « le président de l’université » is somebody else. */
  private readonly presiding = new Map<string, readonly string[]>();
  /** Several roles may share a name of the text: « responsable d’un partenaire ». */
  private readonly ids = new Map<string, readonly string[]>();
  private readonly shared = new Set<string>();

  constructor({ roles, chair }: NamedRoles) {
    // Ids and labels first: another name never takes the name of another role.
    for (const { id, label } of roles) this.add(id, [id, label]);
    for (const { id, names } of roles) this.add(id, names, true);
    for (const { id, label } of roles) this.add(id, [...formsOf(label), ...(SYNONYMS[id] ?? [])]);
    const [presiding] = chair;
    if (presiding !== undefined) for (const name of CHAIR) this.presiding.set(keyOfName(name), [presiding]);
  }

  /**
   * The ids of the roles that are called so: in the singular or the plural, with or without a title, « ou son
   * représentant » or a complement (« responsable national du diplôme »). None when no role is.
   */
  find(name: string): readonly string[] {
    const forms = formsOf(name);
    for (const key of forms.map(keyOfName)) {
      const found = this.ids.get(key) ?? this.presiding.get(key);
      if (found !== undefined) return found;
    }
    for (const key of forms.flatMap(keysBeforeComplement)) {
      const found = this.ids.get(key);
      if (found !== undefined) return found;
    }
    return [];
  }

  private add(id: string, names: readonly string[], isShared = false): void {
    const own = new Map<string, readonly string[]>();
    for (const name of names) {
      const key = keyOfName(name);
      const known = this.ids.get(key);
      if (key !== "" && (known === undefined || (isShared && this.shared.has(key))))
        own.set(key, [...(known ?? []), id]);
    }
    for (const [key, ids] of own) {
      this.ids.set(key, [...new Set(ids)]);
      if (isShared) this.shared.add(key);
    }
  }
}

/** Over a key, whose words stand one space apart. */
const BEYOND =
  /^(?:(?:membre|personne|personnalite|representant|invite) )?(?:(?:milieu|college|cote) )?(academique|professionnel)$/u;

/** The side of a member beyond the list who is called by it alone: « personnalité du milieu professionnel ». */
export function sideOfName(name: string): Side | null {
  for (const form of formsOf(name)) {
    const side = BEYOND.exec(keyOfName(form))?.[1];
    if (side !== undefined) return side === "academique" ? "academic" : "professional";
  }
  return null;
}
