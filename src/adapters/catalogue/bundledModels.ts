import type { ModelSource, ModelSummary } from "../../app/ports/modelSource";
import { readSchema } from "../../core/schema/readSchema";
import type { TableSchema } from "../../core/schema/tableSchema";
import deliberations from "../../../schemas/scdl-deliberations.json";
import subventions from "../../../schemas/scdl-subventions.json";

const CATALOGUE = "https://schema.data.gouv.fr/schemas/";

/** The models that come with the add-in, in the order the officer sees them. */
const BUNDLED = [
  { name: "scdl/subventions", descriptor: subventions },
  { name: "scdl/deliberations", descriptor: deliberations },
] as const;

/** Models that need no network: the national schemas that ship with the add-in. */
export function bundledModels(): ModelSource {
  const schemas = new Map<string, TableSchema>(
    BUNDLED.map(({ name, descriptor }) => [name, opened(name, descriptor)]),
  );
  return {
    list: () => [...schemas].map(([name, schema]) => summaryOf(name, schema)),
    open: async (name) => {
      const schema = schemas.get(name);
      if (!schema) throw new Error(`No bundled model is called ${name}`);
      return schema;
    },
    catalogueUrl: (name, version) =>
      schemas.get(name)?.version === version ? `${CATALOGUE}${name}/${version}/schema.json` : null,
  };
}

/** The name of the catalogue, `publisher/model`, is the model's name everywhere in the add-in. */
function opened(name: string, descriptor: unknown): TableSchema {
  const answer = readSchema(descriptor);
  if (!answer.ok) throw new Error(`The bundled model ${name} is not a valid Table Schema`);
  return { ...answer.schema, name };
}

function summaryOf(
  name: string,
  { version, title, description, fields }: TableSchema,
): ModelSummary {
  return {
    name,
    version,
    title,
    summary: description,
    publisher: name.split("/")[0]!.toUpperCase(),
    columns: fields.map((field) => ({
      title: field.title,
      type: field.type,
      required: field.constraints.required,
      example: field.example,
    })),
  };
}
