/** What people call the roles of a body. */
import { trim } from "../reading/text";
import type { Body } from "../../rules/governance/body";
import { foldHeading } from "../table/heading-fold";

/** Names that people give to a role beside its label, by the role's id; a body uses those of its own roles. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  nationalHead: ["RN"],
  researcher: ["EC", "enseignant chercheur", "enseignante chercheuse"],
  professionalTeacher: ["vacataire", "vacataire pro"],
  learner: ["étudiant", "apprenant", "délégué", "alternant"],
  alumni: ["ancien élève", "diplômé"],
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

/** Titles and articles that people write before a role. */
const BEFORE =
  /^(?:(?:m\.?|mr|mme|mlle|monsieur|madame|le|la|les|un|une|du|des|de|repr[ée]sentante?s?)\s+|[ld]['’]\s*)+/iu;
const AFTER = / ou (?:son|sa|leur) repr[ée]sentante?$/iu;

/** Finds the roles of one body by name. */
export class RoleNames {
  private readonly ids = new Map<string, string>();

  constructor({ roles, chair }: Body) {
    // Ids and labels first: a synonym never takes the name of another role.
    for (const { id, label } of roles) this.add(id, [id, label]);
    for (const { id, label } of roles) this.add(id, [withoutTitle(label), ...(SYNONYMS[id] ?? [])]);
    const [presiding] = chair;
    if (presiding !== undefined) this.add(presiding, CHAIR);
  }

  /** The id of the role, its article or the title before it left out; `undefined` when no role is called so. */
  find(name: string): string | undefined {
    return this.ids.get(foldHeading(name)) ?? this.ids.get(foldHeading(withoutTitle(name)));
  }

  private add(id: string, names: readonly string[]): void {
    for (const name of names) {
      const folded = foldHeading(name);
      if (!this.ids.has(folded)) this.ids.set(folded, id);
    }
  }
}

function withoutTitle(name: string): string {
  return trim(name).replace(AFTER, "").replace(BEFORE, "");
}
