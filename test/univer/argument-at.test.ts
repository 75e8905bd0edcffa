/** Which argument of which function the help shows, wherever the cursor stands in a formula. */
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, type IFunctionParam } from "@univerjs/engine-formula";
import { afterAll, describe, expect, it } from "vitest";
import { argumentAt } from "../../src/workbook/univer/typing/tips/argument-at";
import { TypedFormulaLexer } from "../../src/workbook/univer/typing/typed-formula-lexer";

const lexer = new TypedFormulaLexer(() => "fr");
afterAll(() => lexer.dispose());

/** `+` marks the arguments that repeat. */
const catalogue: Readonly<Record<string, readonly string[]>> = {
  SOMME: ["nombre1", "nombre2+"],
  "SOMME.SI.ENS": ["plage", "plage_critères1+", "critères1+"],
  MOD: ["nombre", "diviseur"],
};

function getFunctionInfo(functionName: string): IFunctionInfo | undefined {
  const functionParameter = catalogue[functionName]?.map((name) => parameter(name));
  return (
    functionParameter && {
      functionName,
      functionParameter,
      functionType: FunctionType.Math,
      description: "",
      abstract: "",
    }
  );
}

function parameter(name: string): IFunctionParam {
  return {
    name: name.replace("+", ""),
    detail: "",
    example: "",
    require: BooleanNumber.TRUE,
    repeat: name.endsWith("+") ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** `|` is the cursor. */
function shown(marked: string): string | undefined {
  const current = argumentAt({ text: marked.replace("|", ""), cursor: marked.indexOf("|") }, lexer, {
    getFunctionInfo,
  });
  return current && `${current.info.functionName} ${current.info.functionParameter[current.index]?.name ?? "-"}`;
}

describe("the argument that is shown", () => {
  it.each([
    ["=SOMME(|", "SOMME nombre1"],
    ["=SOMME(|)", "SOMME nombre1"],
    ["=SOMME(1;2;|)", "SOMME nombre2"],
    ["=SOMME(1;2;MOD(|)", "MOD nombre"],
    ["=SOMME(1;2;MOD(7;|))", "MOD diviseur"],
    ["=SOMME(1;2|;MOD(7;2))", "SOMME nombre2"],
    ["=SOMME(1;MOD(7;2)|)", "SOMME nombre2"],
    ["=MOD(7;2;|", "MOD -"],
    ["=SOMME.SI.ENS(A1:A9;|", "SOMME.SI.ENS plage_critères1"],
    ["=SOMME.SI.ENS(A1:A9;B1:B9;1;C1:C9;|", "SOMME.SI.ENS critères1"],
  ])("%s: %s", (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  it.each(["=|SOMME(1)", "=SOMME(1)|", "=1+|", "SOMME(|", "=INCONNUE(|"])("%s: none", (marked) => {
    expect(shown(marked)).toBeUndefined();
  });
});
