import type { FieldType } from "./tableSchema";

/** A descriptor whose shape the profile has accepted; what it does not look at stays unknown. */
export interface Descriptor {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: unknown;
  readonly homepage?: unknown;
  readonly missingValues?: readonly string[];
  readonly primaryKey?: string | readonly string[];
  readonly foreignKeys?: readonly ForeignKeyDescriptor[];
  readonly fields: readonly FieldDescriptor[];
  readonly custom_checks?: readonly CheckDescriptor[];
}

export interface ForeignKeyDescriptor {
  readonly fields?: string | readonly string[];
  readonly reference?: {
    readonly resource?: string;
    readonly fields?: string | readonly string[];
  };
}

export interface CheckDescriptor {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface FieldDescriptor {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: FieldType;
  readonly format?: string;
  readonly example?: unknown;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly missingValues?: readonly string[];
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly floatNumber?: boolean;
  readonly arrayItem?: unknown;
  /** Validata's own: a check's name, or an object with a name and parameters. */
  readonly customCheck?: unknown;
  /** Misplaced: the reference refuses it outside `constraints`. */
  readonly required?: unknown;
}

/** One name or a list of names, as v1 and v2 allow. */
export function asList(names: string | readonly string[] | undefined): readonly string[] {
  if (names === undefined) return [];
  return typeof names === "string" ? [names] : names;
}
