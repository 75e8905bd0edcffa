/**
 * Univer's lexer for formulas as they stand in an editor, in the language of the page: colours, references, argument
 * help and missing parentheses follow the text that people see. The engine keeps its own, for stored formulas.
 */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Locale } from "../../../i18n/locale";
import { functionNames } from "../../../spreadsheet/formula/grammar";
import { typedPieces, type TypedPiece } from "../../../spreadsheet/formula/typed";

/** The function around the cursor, and which of its arguments is being typed. */
type CalledFunction = ReturnType<LexerTreeBuilder["getFunctionAndParameter"]>;
type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>>;

/** Positions in a typed formula for positions in its stored form, and back. */
class Alignment {
  readonly stored: string;

  constructor(private readonly pieces: readonly TypedPiece[]) {
    this.stored = pieces.map(({ stored }) => stored).join("");
  }

  toTyped(at: number): number {
    return this.move(at, "stored", "typed");
  }

  toStored(at: number): number {
    return this.move(at, "typed", "stored");
  }

  /** Within a piece that changes length, the end stays the end and the inside stays inside. */
  private move(at: number, from: keyof TypedPiece & ("typed" | "stored"), to: "typed" | "stored"): number {
    let [before, moved] = [0, 0];
    for (const piece of this.pieces) {
      const inside = at - before;
      if (inside < piece[from].length) return moved + Math.min(Math.max(inside, 0), piece[to].length);
      before += piece[from].length;
      moved += piece[to].length;
    }
    return moved + at - before;
  }
}

export class TypedFormulaLexer extends LexerTreeBuilder {
  constructor(private readonly locale: () => Locale) {
    super();
  }

  override sequenceNodesBuilder(formula: string): SequenceNodes | undefined {
    const alignment = this.align(formula);
    let at = 0;
    return super.sequenceNodesBuilder(alignment.stored)?.map((node) => {
      const start = alignment.toTyped(at);
      at += typeof node === "string" ? node.length : node.token.length;
      const text = formula.slice(start, alignment.toTyped(at));
      if (typeof node === "string") return text;
      return { ...node, token: text, startIndex: start, endIndex: start + text.length - 1 };
    });
  }

  override getFunctionAndParameter(formula: string, index: number): CalledFunction {
    const alignment = this.align(formula);
    const called = super.getFunctionAndParameter(alignment.stored, alignment.toStored(index));
    if (!called || this.locale() === "en") return called;
    return { ...called, functionName: functionNames.french(called.functionName) ?? called.functionName };
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(this.align(formula).stored);
  }

  private align(formula: string): Alignment {
    return new Alignment(typedPieces(formula, this.locale()));
  }
}

/** For the end of an entry, where Univer would write numbers its own way: `12,5%` would come out as `12,0.05`. */
export class EntryLexer extends TypedFormulaLexer {
  override sequenceNodesBuilder(): undefined {
    return undefined;
  }
}
