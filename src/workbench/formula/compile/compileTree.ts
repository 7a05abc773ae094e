import type { AstExpression, CallExpression, LambdaExpression, LetExpression } from "@borgar/fx";
import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from "../../book/scalar";
import { functionNamed } from "../functions/registry";
import { Matrix } from "../operand/operand";
import { compileCall } from "./compileCall";
import { localValue, type Frame, type Run } from "./frame";
import { higherFunction, type Lambda } from "./lambda";
import { runName } from "./names";
import { compileBinary, compileUnary } from "./operators";
import type { Precedents } from "./precedents";
import { compileJoin, intersectImplicitly, spilledFrom } from "./referenceOperators";
import { readReference, resolve, resolveAcross } from "./relativeReference";
import { readStructuredReference, resolveStructured } from "./structuredReference";

const REF = CellError.of("#REF!");
const VALUE = CellError.of("#VALUE!");
const CALC = CellError.of("#CALC!");

const always =
  (value: Scalar): Run =>
  () =>
    value;

const errorNamed = (code: string): CellError =>
  (ERROR_CODES as readonly string[]).includes(code) ? CellError.of(code as ErrorCode) : VALUE;

/** Turns the tree of a formula in R1C1 form into closures, noting what it refers to. */
export class TreeCompiler {
  isVolatile = false;
  /** Of the lambdas around: `r` and `c` are names there, though R1C1 reads them as references. */
  private parameters: ReadonlySet<string> = new Set();

  constructor(readonly precedents: Precedents) {}

  compile(node: AstExpression | null): Run {
    if (node === null) return always(null);
    switch (node.type) {
      case "Literal":
        return always(node.value);
      case "ErrorLiteral":
        return always(errorNamed(node.value));
      case "ReferenceIdentifier":
        return node.kind === "table" ? this.table(node.value) : this.reference(node.value);
      case "UnaryExpression":
        return this.unary(node.operator, this.compile(node.arguments[0] ?? null));
      case "BinaryExpression":
        return this.binary(node.operator, node.arguments);
      case "CallExpression":
        return this.call(node);
      case "ArrayExpression":
        return this.array(node.elements as AstExpression[][]);
      case "LetExpression":
        return this.let(node);
      default:
        // A LAMBDA that nobody calls shows #CALC! in its cell.
        return always(CALC);
    }
  }

  private reference(text: string): Run {
    const own = text.toLowerCase();
    if (this.parameters.has(own)) return (frame) => localValue(frame, own) ?? null;
    const read = readReference(text);
    if (read === null) return always(REF);
    if ("name" in read) {
      this.precedents.names.push(read);
      const local = read.name.toLowerCase();
      return (frame) => localValue(frame, local) ?? runName(read, frame);
    }
    if (read.lastSheetName !== null) {
      // Which sheets lie between two others is only known when calculated.
      this.isVolatile = true;
      return (frame) => resolveAcross(read, frame);
    }
    this.precedents.references.push(read);
    return (frame) => resolve(read, frame);
  }

  private table(text: string): Run {
    const read = readStructuredReference(text);
    if (read === null) return always(REF);
    this.precedents.tables.push(read);
    return (frame) => resolveStructured(read, frame);
  }

  private unary(operator: string, argument: Run): Run {
    if (operator === "@") return (frame) => intersectImplicitly(argument(frame), frame);
    if (operator === "#") return (frame) => spilledFrom(argument(frame));
    return compileUnary(operator, argument) ?? always(VALUE);
  }

  private binary(operator: string, nodes: readonly AstExpression[]): Run {
    const left = this.compile(nodes[0] ?? null);
    const right = this.compile(nodes[1] ?? null);
    // What lies between two ends that are only known when calculated cannot be watched.
    if (operator === ":") this.isVolatile = true;
    return compileBinary(operator, left, right) ?? compileJoin(operator, left, right);
  }

  private call({ callee, arguments: nodes }: CallExpression): Run {
    const last = nodes.at(-1);
    const higher = callee.type === "Identifier" ? higherFunction(callee.name) : undefined;
    if (higher !== undefined && last?.type === "LambdaExpression") {
      const [lambda, given] = [this.lambda(last), nodes.slice(0, -1)];
      const args = given.map((node) => this.compile(node));
      return (frame) =>
        higher(
          lambda,
          args.map((arg) => arg(frame)),
          frame,
        );
    }
    const args = nodes.map((node) => this.compile(node));
    const spec = callee.type === "Identifier" ? functionNamed(callee.name) : undefined;
    if (spec?.isVolatile === true) this.isVolatile = true;
    return compileCall(spec, args);
  }

  private lambda({ params, body }: LambdaExpression): Lambda {
    const parameters = params.map(({ name }) => name.toLowerCase());
    const known = this.parameters;
    this.parameters = new Set([...known, ...parameters]);
    const lambda = { parameters, body: this.compile(body) };
    this.parameters = known;
    return lambda;
  }

  private array(rows: readonly (readonly AstExpression[])[]): Run {
    const columns = Math.max(...rows.map((row) => row.length));
    const cells = rows.flatMap((row) =>
      Array.from({ length: columns }, (_none, index) => literalValue(row[index])),
    );
    const matrix = new Matrix(rows.length, columns, cells);
    return () => matrix;
  }

  private let({ declarations, body }: LetExpression): Run {
    const variables = declarations.map(({ id, init }) => ({
      name: id.name.toLowerCase(),
      run: this.compile(init),
    }));
    const result = this.compile(body);
    return (frame) =>
      result(
        variables.reduce<Frame>(
          (inner, { name, run }) => ({
            ...inner,
            locals: { name, value: run(inner), outer: inner.locals },
          }),
          frame,
        ),
      );
  }
}

/** Rows of an array constant of different lengths are refused by Excel; here they end in `#N/A`. */
function literalValue(node: AstExpression | undefined): Scalar {
  if (node?.type === "Literal") return node.value;
  return node?.type === "ErrorLiteral" ? errorNamed(node.value) : CellError.of("#N/A");
}
