import { strip } from "../python/space";
import type { TableSchema } from "../schema/tableSchema";

/** Fewer labels known to a model say nothing. */
const FEWEST = 2;

/** The model whose columns this header has: at least half of them, the most by share; null when none is near. */
export function guessSchema(
  labels: readonly string[],
  schemas: readonly TableSchema[],
): TableSchema | null {
  const [best] = schemas
    .map((schema) => ({ schema, known: knownLabels(labels, schema) }))
    .filter(({ schema, known }) => known >= FEWEST && known * 2 >= schema.fields.length)
    .sort((one, other) => share(other) - share(one));
  return best?.schema ?? null;
}

/** How many fields of the schema have their label. */
export function knownLabels(labels: readonly string[], { fields }: TableSchema): number {
  const written = new Set(labels.map(strip));
  return fields.filter(({ name }) => written.has(name)).length;
}

function share({
  schema,
  known,
}: {
  readonly schema: TableSchema;
  readonly known: number;
}): number {
  return known / schema.fields.length;
}
