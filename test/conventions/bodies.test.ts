/** Every body of every text can be composed from what it declares. */
import { describe, expect, it } from "vitest";
import { allValues, conventions, definitionOf } from "../../src/conventions";
import { foldHeading } from "../../src/spreadsheet/words/heading-fold";
import { declaredIds, idsOf, textOf, type Declared } from "./values-by-id";

const BODY = "governance.<body>.label";
const ROLE = "governance.<body>.<role>.min";

interface Role {
  readonly id: string;
  readonly fields: Declared;
}

const cases = conventions.flatMap((convention) => {
  const values = allValues(convention);
  const facts = new Map(values.map(({ key, value }) => [key, value]));
  const roles = [...declaredIds(convention.values, ROLE)];
  return [...declaredIds(convention.values, BODY)].map(([body, fields]) => ({
    convention: convention.id,
    body,
    fields,
    facts,
    roles: roles
      .filter(([id]) => id.startsWith(`${body}.`))
      .map(([id, own]): Role => ({ id: id.slice(body.length + 1), fields: own })),
  }));
});

const requiredOf = (role: Role) => Number(role.fields.get("min")?.value);

describe("each body", () => {
  it.each(cases)("$convention $body has a name, and roles with different names", ({ fields, roles }) => {
    expect(textOf(fields, "label").length).toBeGreaterThan(3);
    const names = roles.flatMap((role) => [foldHeading(textOf(role.fields, "label"))]);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(cases)("$convention $body is presided by a role of its own", ({ fields, roles }) => {
    const ids = roles.map(({ id }) => id);
    expect(idsOf(fields, "chair").filter((id) => !ids.includes(id))).toEqual([]);
    expect(textOf(fields, "chair") === "" || ids.length > 0).toBe(true);
  });

  it.each(cases)("$convention $body: alternatives are other roles of the body, each of the other", ({ roles }) => {
    const byId = new Map(roles.map((role) => [role.id, role]));
    for (const { id, fields } of roles) {
      for (const other of idsOf(fields, "alternative")) {
        expect(other).not.toBe(id);
        const back = byId.get(other);
        expect(back ? idsOf(back.fields, "alternative") : []).toContain(id);
      }
    }
  });

  it.each(cases)("$convention $body depends on facts that the convention holds", ({ roles, facts }) => {
    for (const { fields } of roles) {
      for (const field of ["when", "unless"]) {
        const key = textOf(fields, field);
        if (key === "") continue;
        expect(`${key} is ${definitionOf(key)?.domain.type ?? "unknown"}`).toBe(`${key} is boolean`);
        expect(facts.has(key)).toBe(true);
      }
      if (fields.has("perModality")) expect(facts.has("governance.modalities")).toBe(true);
      if (fields.has("manySites")) {
        expect(facts.has("governance.sites")).toBe(true);
        expect(facts.has("governance.sites.many")).toBe(true);
      }
    }
  });

  it.each(cases)("$convention $body allows as many members as it requires", ({ roles }) => {
    for (const role of roles) {
      const max = role.fields.get("max")?.value ?? Infinity;
      expect(requiredOf(role)).toBeLessThanOrEqual(Number(max));
      if (textOf(role.fields, "vote") === "advisory") expect(requiredOf(role)).toBe(0);
    }
  });

  it.each(cases)("$convention $body has a side for each voice where parity counts", ({ fields, roles }) => {
    const isSided = (role: Role) => role.fields.has("side");
    if (fields.get("parity")?.value !== true && fields.get("voteParity")?.value !== true)
      expect(roles.filter(isSided)).toEqual([]);
    else {
      const without = roles.filter((role) => !isSided(role)).map(({ id }) => id);
      expect(without.filter((id) => !idsOf(fields, "chair").includes(id))).toEqual([]);
      expect(new Set(roles.map((role) => textOf(role.fields, "side")).filter(Boolean)).size).toBe(2);
    }
  });
});

describe("the texts", () => {
  it("leave one body without a composition", () => {
    expect(cases.filter(({ roles }) => roles.length === 0).map(({ body }) => body)).toEqual(["followUpCommittee"]);
  });

  it.each([
    ["gessms-2026", "perfectionCouncil", 12, "one of each of ten categories, and two experts"],
    ["assistant-gestion-2016", "admissibilityCommission", 5, "five roles"],
    ["forpro-sup-2022-2026", "steeringCommittee", 36, "two for each of 18 signatories"],
    ["cmqe-ptms", "managementBoard", 7, "seven members, the operational director invited"],
    ["cmqe-ptms", "strategicCommittee", 17, "seventeen voices, the operational director's consultative"],
    ["cmqe-ptms", "founders", 8, "eight founders"],
    ["ingenieur-apprentissage-2020", "trainingReview", 5, "five roles"],
    ["ingenieur-apprentissage-2020", "apprenticeshipReview", 6, "six roles"],
    ["ingenieur-apprentissage-2020", "projectJury", 3, "three roles"],
  ])("%s %s: %i members at least (%s)", (convention, body, members) => {
    const found = cases.find((one) => one.convention === convention && one.body === body);
    expect(found?.roles.reduce((sum, role) => sum + requiredOf(role), 0)).toBe(members);
  });
});
