// Written by `npm run generate` from schemas/publication/destinations.schema.json: do not edit.
"use strict";
exports.validateDestinations = validate10;
const schema11 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "destinations",
  title: "Where npm run publish sends a dataset, and what it says of it",
  description:
    "docs/publish-command.md explains it. No key stands here: the file names the environment variables that hold the keys.",
  type: "object",
  additionalProperties: false,
  required: ["dataset", "destinations"],
  properties: {
    $schema: {
      type: "string",
      description:
        "Address or path of this form, for editors that complete and check as you type. Not read by the command.",
    },
    memory: {
      type: "string",
      pattern: "\\S",
      description:
        "The file that remembers what was published where, as a path from this file's folder. Beside this file, under its name followed by .memory.json, when not said.",
      examples: ["memoires/subventions.json"],
    },
    dataset: { $ref: "#/definitions/dataset" },
    personalData: {
      description:
        "By column of the model, what to do with its cells where a person may be named. Nothing leaves while a column that has such cells is not decided.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/decision" },
      examples: [
        {
          objet: { kind: "maskCell" },
          nomBeneficiaire: {
            kind: "keep",
            reason: "Only associations, checked by the grants office.",
          },
        },
      ],
    },
    destinations: {
      type: "array",
      minItems: 1,
      items: { $ref: "#/definitions/destination" },
      description:
        "Where the dataset goes, one entry a place, in this order. A place that fails keeps none of the others from being published.",
    },
  },
  definitions: {
    text: { type: "string", pattern: "\\S" },
    variable: {
      description:
        "Name of an environment variable, in capitals: PORTAL_KEY. Never the key itself.",
      type: "string",
      pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$",
      examples: ["CLE_PORTAIL"],
    },
    address: {
      description: "https://, or http:// on this machine. Neither user name nor key in it.",
      type: "string",
      pattern:
        "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
      examples: ["https://data.valbrune.example/"],
    },
    dataset: {
      type: "object",
      additionalProperties: false,
      required: ["title"],
      properties: {
        title: {
          $ref: "#/definitions/text",
          description: "As people read it on the portal.",
          examples: ["Subventions de Valbrune"],
        },
        identifier: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9-]{2,59}$",
          description:
            "By it the dataset is found again on the portals when the memory is lost. Made of the model, of the publisher's SIRET and of the title when not said: write one when two datasets share all three.",
          examples: ["subventions-valbrune-2025"],
        },
        description: {
          $ref: "#/definitions/text",
          description:
            "Markdown. What the data are, where they come from, what they leave out. The model's own description when not said.",
          examples: ["Les aides que la commune a accordées aux associations."],
        },
        licence: {
          enum: ["lov2", "odc-odbl"],
          description: "lov2: Licence Ouverte 2.0, when not said. odc-odbl: ODbL 1.0.",
        },
        frequency: {
          enum: [
            "daily",
            "weekly",
            "monthly",
            "quarterly",
            "semiannual",
            "annual",
            "irregular",
            "unknown",
          ],
          description: "How often the dataset is published anew; irregular when not said.",
          examples: ["annual"],
        },
        keywords: {
          type: "array",
          items: { $ref: "#/definitions/text" },
          description:
            "Added to those that the law asks for with this model (subvention, for grants).",
          examples: [["associations", "culture"]],
        },
        territory: {
          type: "object",
          additionalProperties: false,
          required: ["level", "code", "name"],
          properties: {
            level: { enum: ["fr:commune", "fr:epci", "fr:departement", "fr:region"] },
            code: { $ref: "#/definitions/text" },
            name: { $ref: "#/definitions/text" },
          },
          description:
            "The place that the data speak of, by its official code (INSEE, or SIREN for an EPCI).",
          examples: [{ level: "fr:commune", code: "86024", name: "Valbrune" }],
        },
        contact: {
          type: "object",
          additionalProperties: false,
          required: ["name", "email"],
          properties: {
            name: { $ref: "#/definitions/text" },
            email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
          },
          description: "Whom readers may write to.",
          examples: [{ name: "Mairie de Valbrune", email: "donnees@valbrune.example" }],
        },
        publisher: {
          type: "object",
          additionalProperties: false,
          required: ["name", "siret"],
          properties: {
            name: { $ref: "#/definitions/text" },
            siret: {
              type: "string",
              pattern: "^\\d{14}$",
              description: "Its 14 digits, without a space.",
            },
          },
          description:
            "The body that publishes: read in the rows when not said. Its SIREN stands in the file's name.",
          examples: [{ name: "Commune de Valbrune", siret: "21860194600013" }],
        },
      },
      description:
        "What portals are told of the dataset. Only the title must be written; the rest is taken from the model and from the rows.",
    },
    profile: {
      description:
        "How this place wants the file, where that is not the model's way. A file that no longer follows the model is published without the model's label, and the report says so.",
      type: "object",
      additionalProperties: false,
      properties: {
        periodSeparator: {
          enum: ["/", "_"],
          description: "What joins the two days of datesPeriodeVersement.",
          examples: ["_"],
        },
        encoding: {
          enum: ["utf-8", "utf-8-bom"],
          description:
            "utf-8-bom starts the file with the mark by which some spreadsheets know UTF-8.",
          examples: ["utf-8-bom"],
        },
        columns: {
          description: "By name of column in the model, the header that this place wants instead.",
          type: "object",
          additionalProperties: { $ref: "#/definitions/text" },
          examples: [{ nomAttribuant: "attribuant" }],
        },
      },
    },
    destination: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind" },
      oneOf: [
        { $ref: "#/definitions/udata" },
        { $ref: "#/definitions/ckan" },
        { $ref: "#/definitions/opendatasoft" },
        { $ref: "#/definitions/webdav" },
        { $ref: "#/definitions/s3" },
        { $ref: "#/definitions/github" },
        { $ref: "#/definitions/gitlab" },
        { $ref: "#/definitions/presigned" },
        { $ref: "#/definitions/file" },
      ],
      description: "One place, and the settings that its kind asks for.",
    },
    udata: {
      title: "data.gouv.fr, or another platform on udata",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "key"],
      properties: {
        kind: { const: "udata" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The platform.",
          examples: ["https://www.data.gouv.fr/", "https://demo.data.gouv.fr/"],
        },
        organization: {
          $ref: "#/definitions/text",
          description:
            "Id of the organization that publishes, as the end of its address in the platform's administration gives it; the person's own datasets when not said.",
          examples: ["534fff75a3a7292c64a77de4"],
        },
        key: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the API key of the person's account.",
          examples: ["CLE_DATAGOUV"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    ckan: {
      title: "A portal on CKAN",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "organization", "key"],
      properties: {
        kind: { const: "ckan" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The portal, with its path where it has one.",
          examples: ["https://portail.example/donnees/"],
        },
        organization: {
          $ref: "#/definitions/text",
          description: "Name of the organization, as in the portal's address /organization/NAME.",
          examples: ["valbrune"],
        },
        key: {
          $ref: "#/definitions/variable",
          description: "Variable that holds an API token of the person's account.",
          examples: ["CLE_CKAN"],
        },
        fields: {
          type: "object",
          additionalProperties: { type: "string" },
          description:
            "Fields that the portal's own form asks for (ckanext-scheming), by name, sent as they are.",
          examples: [{ theme: "finances" }],
        },
        datastore: {
          type: "boolean",
          description:
            "true puts the rows in the portal's datastore too, where no extension of the portal does.",
          examples: [true],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    opendatasoft: {
      title: "A portal on Opendatasoft, now Huwise",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "key"],
      properties: {
        kind: { const: "opendatasoft" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The portal.",
          examples: ["https://valbrune.opendatasoft.com/"],
        },
        key: {
          $ref: "#/definitions/variable",
          description: "Variable that holds an API key allowed to create and publish datasets.",
          examples: ["CLE_OPENDATASOFT"],
        },
        licences: {
          type: "object",
          additionalProperties: false,
          properties: {
            lov2: { $ref: "#/definitions/text" },
            "odc-odbl": { $ref: "#/definitions/text" },
          },
          description:
            "Each portal names its licences: by licence, the portal's identifier of it. A licence left out here is left out there, and the report says so.",
          examples: [{ lov2: "licence-ouverte-v20" }],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    webdav: {
      title: "A folder of a web site, over WebDAV",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "user", "password"],
      properties: {
        kind: { const: "webdav" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The folder that takes files.",
          examples: ["https://valbrune.example/dav/"],
        },
        publicAddress: {
          $ref: "#/definitions/address",
          description: "Where the public reads the folder, when that is elsewhere.",
          examples: ["https://valbrune.example/donnees/"],
        },
        user: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the user's name.",
          examples: ["SITE_UTILISATEUR"],
        },
        password: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the password.",
          examples: ["SITE_MOT_DE_PASSE"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    s3: {
      title: "A bucket, or a folder of it",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "region", "accessKeyId", "secretAccessKey"],
      properties: {
        kind: { const: "s3" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The bucket, and a folder in it.",
          examples: ["https://s3.example.org/valbrune/donnees/"],
        },
        publicAddress: {
          $ref: "#/definitions/address",
          description: "Where the public reads the folder, when that is elsewhere.",
          examples: ["https://donnees.valbrune.example/"],
        },
        region: {
          $ref: "#/definitions/text",
          description: "The store's region; us-east-1 for stores that have none.",
          examples: ["eu-west-3"],
        },
        accessKeyId: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the access key's identifier.",
          examples: ["S3_IDENTIFIANT"],
        },
        secretAccessKey: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the secret key.",
          examples: ["S3_SECRET"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    github: {
      title: "A repository of GitHub",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "repository", "branch", "publicAddress", "key"],
      properties: {
        kind: { const: "github" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The API of a GitHub Enterprise; https://api.github.com/ when not said.",
          examples: ["https://github.valbrune.example/api/v3/"],
        },
        repository: {
          type: "string",
          pattern: "^[^/\\s]+/[^/\\s]+$",
          description: "Owner and name.",
          examples: ["valbrune/site"],
        },
        branch: {
          $ref: "#/definitions/text",
          description: "The branch that the site is made of.",
          examples: ["main"],
        },
        folder: {
          type: "string",
          description: "Folder of the files in the repository; its root when not said.",
          examples: ["donnees"],
        },
        publicAddress: {
          $ref: "#/definitions/address",
          description: "Where the public reads that folder.",
          examples: ["https://valbrune.github.io/site/donnees/"],
        },
        key: {
          $ref: "#/definitions/variable",
          description: "Variable that holds a token allowed to write the repository's contents.",
          examples: ["CLE_GITHUB"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    gitlab: {
      title: "A project of GitLab",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "address", "project", "branch", "publicAddress", "key"],
      properties: {
        kind: { const: "gitlab" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        address: {
          $ref: "#/definitions/address",
          description: "The GitLab.",
          examples: ["https://gitlab.com/"],
        },
        project: {
          $ref: "#/definitions/text",
          description: "Its path, or its number.",
          examples: ["valbrune/site"],
        },
        branch: {
          $ref: "#/definitions/text",
          description: "The branch that the site is made of.",
          examples: ["main"],
        },
        folder: {
          type: "string",
          description: "Folder of the files in the project; its root when not said.",
          examples: ["donnees"],
        },
        publicAddress: {
          $ref: "#/definitions/address",
          description: "Where the public reads that folder.",
          examples: ["https://valbrune.gitlab.io/site/donnees/"],
        },
        key: {
          $ref: "#/definitions/variable",
          description: "Variable that holds a token with the scope api and the role Developer.",
          examples: ["CLE_GITLAB"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    presigned: {
      title: "One file, at an address that an administrator signed",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "uploadAddress", "publicAddress"],
      properties: {
        kind: { const: "presigned" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        uploadAddress: {
          $ref: "#/definitions/variable",
          description: "Variable that holds the signed address: whoever has it may write the file.",
          examples: ["ADRESSE_SIGNEE"],
        },
        publicAddress: {
          $ref: "#/definitions/address",
          description: "Where the public reads the file, its name included.",
          examples: ["https://donnees.valbrune.example/subventions.csv"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    file: {
      title: "A folder of this machine",
      type: "object",
      additionalProperties: false,
      required: ["kind", "label", "folder"],
      properties: {
        kind: { const: "file" },
        label: {
          type: "string",
          pattern: "\\S",
          description: "What people call this place; reports name it so.",
        },
        folder: {
          $ref: "#/definitions/text",
          description: "A folder that exists, from this file's folder.",
          examples: ["archives"],
        },
        profile: { $ref: "#/definitions/profile" },
      },
    },
    decision: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind" },
      oneOf: [
        { $ref: "#/definitions/leaveOut" },
        { $ref: "#/definitions/mask" },
        { $ref: "#/definitions/keep" },
      ],
    },
    leaveOut: {
      title: "The row is not published",
      type: "object",
      additionalProperties: false,
      required: ["kind"],
      properties: { kind: { const: "excludeRow" } },
    },
    mask: {
      title: "What names a person is replaced",
      type: "object",
      additionalProperties: false,
      required: ["kind"],
      properties: { kind: { const: "maskCell" } },
    },
    keep: {
      title: "Published as it is, for a reason that the data-protection officer reads",
      type: "object",
      additionalProperties: false,
      required: ["kind", "reason"],
      properties: {
        kind: { const: "keep" },
        reason: {
          $ref: "#/definitions/text",
          description: "Why the persons named may be published.",
        },
      },
    },
  },
};
const pattern0 = new RegExp("\\S", "u");
const schema12 = {
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: {
      $ref: "#/definitions/text",
      description: "As people read it on the portal.",
      examples: ["Subventions de Valbrune"],
    },
    identifier: {
      type: "string",
      pattern: "^[a-z0-9][a-z0-9-]{2,59}$",
      description:
        "By it the dataset is found again on the portals when the memory is lost. Made of the model, of the publisher's SIRET and of the title when not said: write one when two datasets share all three.",
      examples: ["subventions-valbrune-2025"],
    },
    description: {
      $ref: "#/definitions/text",
      description:
        "Markdown. What the data are, where they come from, what they leave out. The model's own description when not said.",
      examples: ["Les aides que la commune a accordées aux associations."],
    },
    licence: {
      enum: ["lov2", "odc-odbl"],
      description: "lov2: Licence Ouverte 2.0, when not said. odc-odbl: ODbL 1.0.",
    },
    frequency: {
      enum: [
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "semiannual",
        "annual",
        "irregular",
        "unknown",
      ],
      description: "How often the dataset is published anew; irregular when not said.",
      examples: ["annual"],
    },
    keywords: {
      type: "array",
      items: { $ref: "#/definitions/text" },
      description: "Added to those that the law asks for with this model (subvention, for grants).",
      examples: [["associations", "culture"]],
    },
    territory: {
      type: "object",
      additionalProperties: false,
      required: ["level", "code", "name"],
      properties: {
        level: { enum: ["fr:commune", "fr:epci", "fr:departement", "fr:region"] },
        code: { $ref: "#/definitions/text" },
        name: { $ref: "#/definitions/text" },
      },
      description:
        "The place that the data speak of, by its official code (INSEE, or SIREN for an EPCI).",
      examples: [{ level: "fr:commune", code: "86024", name: "Valbrune" }],
    },
    contact: {
      type: "object",
      additionalProperties: false,
      required: ["name", "email"],
      properties: {
        name: { $ref: "#/definitions/text" },
        email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
      },
      description: "Whom readers may write to.",
      examples: [{ name: "Mairie de Valbrune", email: "donnees@valbrune.example" }],
    },
    publisher: {
      type: "object",
      additionalProperties: false,
      required: ["name", "siret"],
      properties: {
        name: { $ref: "#/definitions/text" },
        siret: {
          type: "string",
          pattern: "^\\d{14}$",
          description: "Its 14 digits, without a space.",
        },
      },
      description:
        "The body that publishes: read in the rows when not said. Its SIREN stands in the file's name.",
      examples: [{ name: "Commune de Valbrune", siret: "21860194600013" }],
    },
  },
  description:
    "What portals are told of the dataset. Only the title must be written; the rest is taken from the model and from the rows.",
};
const schema13 = { type: "string", pattern: "\\S" };
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[a-z0-9][a-z0-9-]{2,59}$", "u");
const pattern8 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
const pattern10 = new RegExp("^\\d{14}$", "u");
function validate11(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
        message: "must have required property '" + "title" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z0-9][a-z0-9-]{2,59}$" },
            message: 'must match pattern "' + "^[a-z0-9][a-z0-9-]{2,59}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err6 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.licence !== undefined) {
      let data3 = data.licence;
      if (!(data3 === "lov2" || data3 === "odc-odbl")) {
        const err8 = {
          instancePath: instancePath + "/licence",
          schemaPath: "#/properties/licence/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.licence.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.frequency !== undefined) {
      let data4 = data.frequency;
      if (!(
        data4 === "daily" ||
        data4 === "weekly" ||
        data4 === "monthly" ||
        data4 === "quarterly" ||
        data4 === "semiannual" ||
        data4 === "annual" ||
        data4 === "irregular" ||
        data4 === "unknown"
      )) {
        const err9 = {
          instancePath: instancePath + "/frequency",
          schemaPath: "#/properties/frequency/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.frequency.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.keywords !== undefined) {
      let data5 = data.keywords;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err10 = {
                instancePath: instancePath + "/keywords/" + i0,
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/keywords/" + i0,
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/keywords",
          schemaPath: "#/properties/keywords/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.territory !== undefined) {
      let data7 = data.territory;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.level === undefined) {
          const err13 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "level" },
            message: "must have required property '" + "level" + "'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.code === undefined) {
          const err14 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "code" },
            message: "must have required property '" + "code" + "'",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.name === undefined) {
          const err15 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "level" || key1 === "code" || key1 === "name")) {
            const err16 = {
              instancePath: instancePath + "/territory",
              schemaPath: "#/properties/territory/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.level !== undefined) {
          let data8 = data7.level;
          if (!(
            data8 === "fr:commune" ||
            data8 === "fr:epci" ||
            data8 === "fr:departement" ||
            data8 === "fr:region"
          )) {
            const err17 = {
              instancePath: instancePath + "/territory/level",
              schemaPath: "#/properties/territory/properties/level/enum",
              keyword: "enum",
              params: { allowedValues: schema12.properties.territory.properties.level.enum },
              message: "must be equal to one of the allowed values",
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.code !== undefined) {
          let data9 = data7.code;
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err18 = {
                instancePath: instancePath + "/territory/code",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/territory/code",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.name !== undefined) {
          let data10 = data7.name;
          if (typeof data10 === "string") {
            if (!pattern0.test(data10)) {
              const err20 = {
                instancePath: instancePath + "/territory/name",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = {
              instancePath: instancePath + "/territory/name",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/territory",
          schemaPath: "#/properties/territory/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.contact !== undefined) {
      let data11 = data.contact;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.name === undefined) {
          const err23 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data11.email === undefined) {
          const err24 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/required",
            keyword: "required",
            params: { missingProperty: "email" },
            message: "must have required property '" + "email" + "'",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(key2 === "name" || key2 === "email")) {
            const err25 = {
              instancePath: instancePath + "/contact",
              schemaPath: "#/properties/contact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.name !== undefined) {
          let data12 = data11.name;
          if (typeof data12 === "string") {
            if (!pattern0.test(data12)) {
              const err26 = {
                instancePath: instancePath + "/contact/name",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/contact/name",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data11.email !== undefined) {
          let data13 = data11.email;
          if (typeof data13 === "string") {
            if (!pattern8.test(data13)) {
              const err28 = {
                instancePath: instancePath + "/contact/email",
                schemaPath: "#/properties/contact/properties/email/pattern",
                keyword: "pattern",
                params: { pattern: "^[^@\\s]+@[^@\\s]+$" },
                message: 'must match pattern "' + "^[^@\\s]+@[^@\\s]+$" + '"',
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = {
              instancePath: instancePath + "/contact/email",
              schemaPath: "#/properties/contact/properties/email/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/contact",
          schemaPath: "#/properties/contact/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.publisher !== undefined) {
      let data14 = data.publisher;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.name === undefined) {
          const err31 = {
            instancePath: instancePath + "/publisher",
            schemaPath: "#/properties/publisher/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data14.siret === undefined) {
          const err32 = {
            instancePath: instancePath + "/publisher",
            schemaPath: "#/properties/publisher/required",
            keyword: "required",
            params: { missingProperty: "siret" },
            message: "must have required property '" + "siret" + "'",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "name" || key3 === "siret")) {
            const err33 = {
              instancePath: instancePath + "/publisher",
              schemaPath: "#/properties/publisher/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.name !== undefined) {
          let data15 = data14.name;
          if (typeof data15 === "string") {
            if (!pattern0.test(data15)) {
              const err34 = {
                instancePath: instancePath + "/publisher/name",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/publisher/name",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data14.siret !== undefined) {
          let data16 = data14.siret;
          if (typeof data16 === "string") {
            if (!pattern10.test(data16)) {
              const err36 = {
                instancePath: instancePath + "/publisher/siret",
                schemaPath: "#/properties/publisher/properties/siret/pattern",
                keyword: "pattern",
                params: { pattern: "^\\d{14}$" },
                message: 'must match pattern "' + "^\\d{14}$" + '"',
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = {
              instancePath: instancePath + "/publisher/siret",
              schemaPath: "#/properties/publisher/properties/siret/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/publisher",
          schemaPath: "#/properties/publisher/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string" } },
  discriminator: { propertyName: "kind" },
  oneOf: [
    { $ref: "#/definitions/leaveOut" },
    { $ref: "#/definitions/mask" },
    { $ref: "#/definitions/keep" },
  ],
};
const schema23 = {
  title: "The row is not published",
  type: "object",
  additionalProperties: false,
  required: ["kind"],
  properties: { kind: { const: "excludeRow" } },
};
const schema24 = {
  title: "What names a person is replaced",
  type: "object",
  additionalProperties: false,
  required: ["kind"],
  properties: { kind: { const: "maskCell" } },
};
const schema21 = {
  title: "Published as it is, for a reason that the data-protection officer reads",
  type: "object",
  additionalProperties: false,
  required: ["kind", "reason"],
  properties: {
    kind: { const: "keep" },
    reason: { $ref: "#/definitions/text", description: "Why the persons named may be published." },
  },
};
function validate14(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reason" },
        message: "must have required property '" + "reason" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "reason")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("keep" !== data.kind) {
        const err3 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "keep" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reason !== undefined) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/reason",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind !== undefined) {
      if (typeof data.kind !== "string") {
        const err1 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "excludeRow") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === undefined) {
            const err2 = {
              instancePath,
              schemaPath: "#/definitions/leaveOut/required",
              keyword: "required",
              params: { missingProperty: "kind" },
              message: "must have required property '" + "kind" + "'",
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "kind")) {
              const err3 = {
                instancePath,
                schemaPath: "#/definitions/leaveOut/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.kind !== undefined) {
            if ("excludeRow" !== data.kind) {
              const err4 = {
                instancePath: instancePath + "/kind",
                schemaPath: "#/definitions/leaveOut/properties/kind/const",
                keyword: "const",
                params: { allowedValue: "excludeRow" },
                message: "must be equal to constant",
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        } else {
          const err5 = {
            instancePath,
            schemaPath: "#/definitions/leaveOut/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else if (tag0 === "maskCell") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === undefined) {
            const err6 = {
              instancePath,
              schemaPath: "#/definitions/mask/required",
              keyword: "required",
              params: { missingProperty: "kind" },
              message: "must have required property '" + "kind" + "'",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "kind")) {
              const err7 = {
                instancePath,
                schemaPath: "#/definitions/mask/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key1 },
                message: "must NOT have additional properties",
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data.kind !== undefined) {
            if ("maskCell" !== data.kind) {
              const err8 = {
                instancePath: instancePath + "/kind",
                schemaPath: "#/definitions/mask/properties/kind/const",
                keyword: "const",
                params: { allowedValue: "maskCell" },
                message: "must be equal to constant",
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = {
            instancePath,
            schemaPath: "#/definitions/mask/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else if (tag0 === "keep") {
        if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
          errors = vErrors.length;
        }
      } else {
        const err10 = {
          instancePath,
          schemaPath: "#/discriminator",
          keyword: "discriminator",
          params: { error: "mapping", tag: "kind", tagValue: tag0 },
          message: 'value of tag "kind" must be in oneOf',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    } else {
      const err11 = {
        instancePath,
        schemaPath: "#/discriminator",
        keyword: "discriminator",
        params: { error: "tag", tag: "kind", tagValue: tag0 },
        message: 'tag "kind" must be string',
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
const schema25 = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string" } },
  discriminator: { propertyName: "kind" },
  oneOf: [
    { $ref: "#/definitions/udata" },
    { $ref: "#/definitions/ckan" },
    { $ref: "#/definitions/opendatasoft" },
    { $ref: "#/definitions/webdav" },
    { $ref: "#/definitions/s3" },
    { $ref: "#/definitions/github" },
    { $ref: "#/definitions/gitlab" },
    { $ref: "#/definitions/presigned" },
    { $ref: "#/definitions/file" },
  ],
  description: "One place, and the settings that its kind asks for.",
};
const schema26 = {
  title: "data.gouv.fr, or another platform on udata",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "key"],
  properties: {
    kind: { const: "udata" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The platform.",
      examples: ["https://www.data.gouv.fr/", "https://demo.data.gouv.fr/"],
    },
    organization: {
      $ref: "#/definitions/text",
      description:
        "Id of the organization that publishes, as the end of its address in the platform's administration gives it; the person's own datasets when not said.",
      examples: ["534fff75a3a7292c64a77de4"],
    },
    key: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the API key of the person's account.",
      examples: ["CLE_DATAGOUV"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
const schema27 = {
  description: "https://, or http:// on this machine. Neither user name nor key in it.",
  type: "string",
  pattern:
    "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
  examples: ["https://data.valbrune.example/"],
};
const schema29 = {
  description: "Name of an environment variable, in capitals: PORTAL_KEY. Never the key itself.",
  type: "string",
  pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$",
  examples: ["CLE_PORTAIL"],
};
const pattern13 = new RegExp(
  "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
  "u",
);
const pattern15 = new RegExp("^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$", "u");
const schema30 = {
  description:
    "How this place wants the file, where that is not the model's way. A file that no longer follows the model is published without the model's label, and the report says so.",
  type: "object",
  additionalProperties: false,
  properties: {
    periodSeparator: {
      enum: ["/", "_"],
      description: "What joins the two days of datesPeriodeVersement.",
      examples: ["_"],
    },
    encoding: {
      enum: ["utf-8", "utf-8-bom"],
      description: "utf-8-bom starts the file with the mark by which some spreadsheets know UTF-8.",
      examples: ["utf-8-bom"],
    },
    columns: {
      description: "By name of column in the model, the header that this place wants instead.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/text" },
      examples: [{ nomAttribuant: "attribuant" }],
    },
  },
};
function validate19(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "periodSeparator" || key0 === "encoding" || key0 === "columns")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.periodSeparator !== undefined) {
      let data0 = data.periodSeparator;
      if (!(data0 === "/" || data0 === "_")) {
        const err1 = {
          instancePath: instancePath + "/periodSeparator",
          schemaPath: "#/properties/periodSeparator/enum",
          keyword: "enum",
          params: { allowedValues: schema30.properties.periodSeparator.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.encoding !== undefined) {
      let data1 = data.encoding;
      if (!(data1 === "utf-8" || data1 === "utf-8-bom")) {
        const err2 = {
          instancePath: instancePath + "/encoding",
          schemaPath: "#/properties/encoding/enum",
          keyword: "enum",
          params: { allowedValues: schema30.properties.encoding.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.columns !== undefined) {
      let data2 = data.columns;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err3 = {
                instancePath:
                  instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = {
              instancePath:
                instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/columns",
          schemaPath: "#/properties/columns/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.key === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "address" ||
        key0 === "organization" ||
        key0 === "key" ||
        key0 === "profile"
      )) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("udata" !== data.kind) {
        const err5 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "udata" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data3 = data.organization;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err10 = {
            instancePath: instancePath + "/organization",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/organization",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data4 = data.key;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          const err12 = {
            instancePath: instancePath + "/key",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
const schema32 = {
  title: "A portal on CKAN",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "organization", "key"],
  properties: {
    kind: { const: "ckan" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The portal, with its path where it has one.",
      examples: ["https://portail.example/donnees/"],
    },
    organization: {
      $ref: "#/definitions/text",
      description: "Name of the organization, as in the portal's address /organization/NAME.",
      examples: ["valbrune"],
    },
    key: {
      $ref: "#/definitions/variable",
      description: "Variable that holds an API token of the person's account.",
      examples: ["CLE_CKAN"],
    },
    fields: {
      type: "object",
      additionalProperties: { type: "string" },
      description:
        "Fields that the portal's own form asks for (ckanext-scheming), by name, sent as they are.",
      examples: [{ theme: "finances" }],
    },
    datastore: {
      type: "boolean",
      description:
        "true puts the rows in the portal's datastore too, where no extension of the portal does.",
      examples: [true],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.organization === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "organization" },
        message: "must have required property '" + "organization" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "address" ||
        key0 === "organization" ||
        key0 === "key" ||
        key0 === "fields" ||
        key0 === "datastore" ||
        key0 === "profile"
      )) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("ckan" !== data.kind) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "ckan" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err9 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data3 = data.organization;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err11 = {
            instancePath: instancePath + "/organization",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/organization",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data4 = data.key;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          const err13 = {
            instancePath: instancePath + "/key",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.fields !== undefined) {
      let data5 = data.fields;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (typeof data5[key1] !== "string") {
            const err15 = {
              instancePath:
                instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/fields/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/fields",
          schemaPath: "#/properties/fields/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.datastore !== undefined) {
      if (typeof data.datastore !== "boolean") {
        const err17 = {
          instancePath: instancePath + "/datastore",
          schemaPath: "#/properties/datastore/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const schema36 = {
  title: "A portal on Opendatasoft, now Huwise",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "key"],
  properties: {
    kind: { const: "opendatasoft" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The portal.",
      examples: ["https://valbrune.opendatasoft.com/"],
    },
    key: {
      $ref: "#/definitions/variable",
      description: "Variable that holds an API key allowed to create and publish datasets.",
      examples: ["CLE_OPENDATASOFT"],
    },
    licences: {
      type: "object",
      additionalProperties: false,
      properties: {
        lov2: { $ref: "#/definitions/text" },
        "odc-odbl": { $ref: "#/definitions/text" },
      },
      description:
        "Each portal names its licences: by licence, the portal's identifier of it. A licence left out here is left out there, and the report says so.",
      examples: [{ lov2: "licence-ouverte-v20" }],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.key === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "address" ||
        key0 === "key" ||
        key0 === "licences" ||
        key0 === "profile"
      )) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("opendatasoft" !== data.kind) {
        const err5 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "opendatasoft" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data3 = data.key;
      if (typeof data3 === "string") {
        if (!pattern15.test(data3)) {
          const err10 = {
            instancePath: instancePath + "/key",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.licences !== undefined) {
      let data4 = data.licences;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "lov2" || key1 === "odc-odbl")) {
            const err12 = {
              instancePath: instancePath + "/licences",
              schemaPath: "#/properties/licences/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.lov2 !== undefined) {
          let data5 = data4.lov2;
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err13 = {
                instancePath: instancePath + "/licences/lov2",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + "/licences/lov2",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4["odc-odbl"] !== undefined) {
          let data6 = data4["odc-odbl"];
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err15 = {
                instancePath: instancePath + "/licences/odc-odbl",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + "/licences/odc-odbl",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/licences",
          schemaPath: "#/properties/licences/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
const schema41 = {
  title: "A folder of a web site, over WebDAV",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "user", "password"],
  properties: {
    kind: { const: "webdav" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The folder that takes files.",
      examples: ["https://valbrune.example/dav/"],
    },
    publicAddress: {
      $ref: "#/definitions/address",
      description: "Where the public reads the folder, when that is elsewhere.",
      examples: ["https://valbrune.example/donnees/"],
    },
    user: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the user's name.",
      examples: ["SITE_UTILISATEUR"],
    },
    password: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the password.",
      examples: ["SITE_MOT_DE_PASSE"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.user === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "user" },
        message: "must have required property '" + "user" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.password === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "password" },
        message: "must have required property '" + "password" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "address" ||
        key0 === "publicAddress" ||
        key0 === "user" ||
        key0 === "password" ||
        key0 === "profile"
      )) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("webdav" !== data.kind) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "webdav" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err9 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.publicAddress !== undefined) {
      let data3 = data.publicAddress;
      if (typeof data3 === "string") {
        if (!pattern13.test(data3)) {
          const err11 = {
            instancePath: instancePath + "/publicAddress",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/publicAddress",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data4 = data.user;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          const err13 = {
            instancePath: instancePath + "/user",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/user",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data5 = data.password;
      if (typeof data5 === "string") {
        if (!pattern15.test(data5)) {
          const err15 = {
            instancePath: instancePath + "/password",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/password",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
const schema46 = {
  title: "A bucket, or a folder of it",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "region", "accessKeyId", "secretAccessKey"],
  properties: {
    kind: { const: "s3" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The bucket, and a folder in it.",
      examples: ["https://s3.example.org/valbrune/donnees/"],
    },
    publicAddress: {
      $ref: "#/definitions/address",
      description: "Where the public reads the folder, when that is elsewhere.",
      examples: ["https://donnees.valbrune.example/"],
    },
    region: {
      $ref: "#/definitions/text",
      description: "The store's region; us-east-1 for stores that have none.",
      examples: ["eu-west-3"],
    },
    accessKeyId: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the access key's identifier.",
      examples: ["S3_IDENTIFIANT"],
    },
    secretAccessKey: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the secret key.",
      examples: ["S3_SECRET"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.region === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "region" },
        message: "must have required property '" + "region" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.accessKeyId === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "accessKeyId" },
        message: "must have required property '" + "accessKeyId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.secretAccessKey === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "secretAccessKey" },
        message: "must have required property '" + "secretAccessKey" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "address" ||
        key0 === "publicAddress" ||
        key0 === "region" ||
        key0 === "accessKeyId" ||
        key0 === "secretAccessKey" ||
        key0 === "profile"
      )) {
        const err6 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("s3" !== data.kind) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "s3" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err8 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err10 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.publicAddress !== undefined) {
      let data3 = data.publicAddress;
      if (typeof data3 === "string") {
        if (!pattern13.test(data3)) {
          const err12 = {
            instancePath: instancePath + "/publicAddress",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/publicAddress",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data4 = data.region;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/region",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/region",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.accessKeyId !== undefined) {
      let data5 = data.accessKeyId;
      if (typeof data5 === "string") {
        if (!pattern15.test(data5)) {
          const err16 = {
            instancePath: instancePath + "/accessKeyId",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/accessKeyId",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.secretAccessKey !== undefined) {
      let data6 = data.secretAccessKey;
      if (typeof data6 === "string") {
        if (!pattern15.test(data6)) {
          const err18 = {
            instancePath: instancePath + "/secretAccessKey",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/secretAccessKey",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
const schema52 = {
  title: "A repository of GitHub",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "repository", "branch", "publicAddress", "key"],
  properties: {
    kind: { const: "github" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The API of a GitHub Enterprise; https://api.github.com/ when not said.",
      examples: ["https://github.valbrune.example/api/v3/"],
    },
    repository: {
      type: "string",
      pattern: "^[^/\\s]+/[^/\\s]+$",
      description: "Owner and name.",
      examples: ["valbrune/site"],
    },
    branch: {
      $ref: "#/definitions/text",
      description: "The branch that the site is made of.",
      examples: ["main"],
    },
    folder: {
      type: "string",
      description: "Folder of the files in the repository; its root when not said.",
      examples: ["donnees"],
    },
    publicAddress: {
      $ref: "#/definitions/address",
      description: "Where the public reads that folder.",
      examples: ["https://valbrune.github.io/site/donnees/"],
    },
    key: {
      $ref: "#/definitions/variable",
      description: "Variable that holds a token allowed to write the repository's contents.",
      examples: ["CLE_GITHUB"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
const pattern39 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.repository === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "repository" },
        message: "must have required property '" + "repository" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.branch === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "branch" },
        message: "must have required property '" + "branch" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.publicAddress === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publicAddress" },
        message: "must have required property '" + "publicAddress" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.key === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema52.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("github" !== data.kind) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "github" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err8 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err10 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.repository !== undefined) {
      let data3 = data.repository;
      if (typeof data3 === "string") {
        if (!pattern39.test(data3)) {
          const err12 = {
            instancePath: instancePath + "/repository",
            schemaPath: "#/properties/repository/pattern",
            keyword: "pattern",
            params: { pattern: "^[^/\\s]+/[^/\\s]+$" },
            message: 'must match pattern "' + "^[^/\\s]+/[^/\\s]+$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/repository",
          schemaPath: "#/properties/repository/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.branch !== undefined) {
      let data4 = data.branch;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/branch",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/branch",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.folder !== undefined) {
      if (typeof data.folder !== "string") {
        const err16 = {
          instancePath: instancePath + "/folder",
          schemaPath: "#/properties/folder/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.publicAddress !== undefined) {
      let data6 = data.publicAddress;
      if (typeof data6 === "string") {
        if (!pattern13.test(data6)) {
          const err17 = {
            instancePath: instancePath + "/publicAddress",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/publicAddress",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data7 = data.key;
      if (typeof data7 === "string") {
        if (!pattern15.test(data7)) {
          const err19 = {
            instancePath: instancePath + "/key",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const schema57 = {
  title: "A project of GitLab",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "project", "branch", "publicAddress", "key"],
  properties: {
    kind: { const: "gitlab" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    address: {
      $ref: "#/definitions/address",
      description: "The GitLab.",
      examples: ["https://gitlab.com/"],
    },
    project: {
      $ref: "#/definitions/text",
      description: "Its path, or its number.",
      examples: ["valbrune/site"],
    },
    branch: {
      $ref: "#/definitions/text",
      description: "The branch that the site is made of.",
      examples: ["main"],
    },
    folder: {
      type: "string",
      description: "Folder of the files in the project; its root when not said.",
      examples: ["donnees"],
    },
    publicAddress: {
      $ref: "#/definitions/address",
      description: "Where the public reads that folder.",
      examples: ["https://valbrune.gitlab.io/site/donnees/"],
    },
    key: {
      $ref: "#/definitions/variable",
      description: "Variable that holds a token with the scope api and the role Developer.",
      examples: ["CLE_GITLAB"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property '" + "address" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.project === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "project" },
        message: "must have required property '" + "project" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.branch === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "branch" },
        message: "must have required property '" + "branch" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.publicAddress === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publicAddress" },
        message: "must have required property '" + "publicAddress" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.key === undefined) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema57.properties, key0)) {
        const err7 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("gitlab" !== data.kind) {
        const err8 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "gitlab" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err11 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.project !== undefined) {
      let data3 = data.project;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err13 = {
            instancePath: instancePath + "/project",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/project",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.branch !== undefined) {
      let data4 = data.branch;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err15 = {
            instancePath: instancePath + "/branch",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/branch",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.folder !== undefined) {
      if (typeof data.folder !== "string") {
        const err17 = {
          instancePath: instancePath + "/folder",
          schemaPath: "#/properties/folder/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.publicAddress !== undefined) {
      let data6 = data.publicAddress;
      if (typeof data6 === "string") {
        if (!pattern13.test(data6)) {
          const err18 = {
            instancePath: instancePath + "/publicAddress",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/publicAddress",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data7 = data.key;
      if (typeof data7 === "string") {
        if (!pattern15.test(data7)) {
          const err20 = {
            instancePath: instancePath + "/key",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
const schema63 = {
  title: "One file, at an address that an administrator signed",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "uploadAddress", "publicAddress"],
  properties: {
    kind: { const: "presigned" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    uploadAddress: {
      $ref: "#/definitions/variable",
      description: "Variable that holds the signed address: whoever has it may write the file.",
      examples: ["ADRESSE_SIGNEE"],
    },
    publicAddress: {
      $ref: "#/definitions/address",
      description: "Where the public reads the file, its name included.",
      examples: ["https://donnees.valbrune.example/subventions.csv"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.uploadAddress === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "uploadAddress" },
        message: "must have required property '" + "uploadAddress" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publicAddress === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publicAddress" },
        message: "must have required property '" + "publicAddress" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "kind" ||
        key0 === "label" ||
        key0 === "uploadAddress" ||
        key0 === "publicAddress" ||
        key0 === "profile"
      )) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("presigned" !== data.kind) {
        const err5 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "presigned" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.uploadAddress !== undefined) {
      let data2 = data.uploadAddress;
      if (typeof data2 === "string") {
        if (!pattern15.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/uploadAddress",
            schemaPath: "#/definitions/variable/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" },
            message:
              'must match pattern "' + "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/uploadAddress",
          schemaPath: "#/definitions/variable/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.publicAddress !== undefined) {
      let data3 = data.publicAddress;
      if (typeof data3 === "string") {
        if (!pattern13.test(data3)) {
          const err10 = {
            instancePath: instancePath + "/publicAddress",
            schemaPath: "#/definitions/address/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
            },
            message:
              'must match pattern "' +
              "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$" +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/publicAddress",
          schemaPath: "#/definitions/address/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const schema66 = {
  title: "A folder of this machine",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "folder"],
  properties: {
    kind: { const: "file" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place; reports name it so.",
    },
    folder: {
      $ref: "#/definitions/text",
      description: "A folder that exists, from this file's folder.",
      examples: ["archives"],
    },
    profile: { $ref: "#/definitions/profile" },
  },
};
function validate35(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "label" },
        message: "must have required property '" + "label" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.folder === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "folder" },
        message: "must have required property '" + "folder" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "label" || key0 === "folder" || key0 === "profile")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if ("file" !== data.kind) {
        const err4 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "file" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.label !== undefined) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err5 = {
            instancePath: instancePath + "/label",
            schemaPath: "#/properties/label/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/label",
          schemaPath: "#/properties/label/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.folder !== undefined) {
      let data2 = data.folder;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = {
            instancePath: instancePath + "/folder",
            schemaPath: "#/definitions/text/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/folder",
          schemaPath: "#/definitions/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      if (
        !validate19(data.profile, {
          instancePath: instancePath + "/profile",
          parentData: data,
          parentDataProperty: "profile",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate17(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind !== undefined) {
      if (typeof data.kind !== "string") {
        const err1 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "udata") {
        if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "ckan") {
        if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "opendatasoft") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "webdav") {
        if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "s3") {
        if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "github") {
        if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "gitlab") {
        if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "presigned") {
        if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "file") {
        if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
      } else {
        const err2 = {
          instancePath,
          schemaPath: "#/discriminator",
          keyword: "discriminator",
          params: { error: "mapping", tag: "kind", tagValue: tag0 },
          message: 'value of tag "kind" must be in oneOf',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    } else {
      const err3 = {
        instancePath,
        schemaPath: "#/discriminator",
        keyword: "discriminator",
        params: { error: "tag", tag: "kind", tagValue: tag0 },
        message: 'tag "kind" must be string',
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate10(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="destinations" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataset === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "dataset" },
        message: "must have required property '" + "dataset" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.destinations === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "destinations" },
        message: "must have required property '" + "destinations" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "$schema" ||
        key0 === "memory" ||
        key0 === "dataset" ||
        key0 === "personalData" ||
        key0 === "destinations"
      )) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      if (typeof data.$schema !== "string") {
        const err3 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.memory !== undefined) {
      let data1 = data.memory;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/memory",
            schemaPath: "#/properties/memory/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/memory",
          schemaPath: "#/properties/memory/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.dataset !== undefined) {
      if (
        !validate11(data.dataset, {
          instancePath: instancePath + "/dataset",
          parentData: data,
          parentDataProperty: "dataset",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.personalData !== undefined) {
      let data3 = data.personalData;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (
            !validate13(data3[key1], {
              instancePath:
                instancePath + "/personalData/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data3,
              parentDataProperty: key1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/personalData",
          schemaPath: "#/properties/personalData/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.destinations !== undefined) {
      let data5 = data.destinations;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err7 = {
            instancePath: instancePath + "/destinations",
            schemaPath: "#/properties/destinations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate17(data5[i0], {
              instancePath: instancePath + "/destinations/" + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/destinations",
          schemaPath: "#/properties/destinations/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
