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
    $schema: { type: "string" },
    memory: {
      type: "string",
      pattern: "\\S",
      description:
        "The file that remembers what was published, from this file's folder; beside the published file when not said.",
    },
    dataset: { $ref: "#/definitions/dataset" },
    personalData: {
      description: "What is decided of the cells of a column where a person may be named.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/decision" },
    },
    destinations: { type: "array", minItems: 1, items: { $ref: "#/definitions/destination" } },
  },
  definitions: {
    text: { type: "string", pattern: "\\S" },
    variable: {
      description:
        "Name of an environment variable, in capitals: PORTAL_KEY. Never the key itself.",
      type: "string",
      pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$",
    },
    address: {
      description: "https://, or http:// on this machine. Neither user name nor key in it.",
      type: "string",
      pattern:
        "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
    },
    dataset: {
      type: "object",
      additionalProperties: false,
      required: ["title"],
      properties: {
        title: { $ref: "#/definitions/text" },
        description: { $ref: "#/definitions/text" },
        licence: { enum: ["lov2", "odc-odbl"] },
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
        },
        keywords: { type: "array", items: { $ref: "#/definitions/text" } },
        territory: {
          type: "object",
          additionalProperties: false,
          required: ["level", "code", "name"],
          properties: {
            level: { enum: ["fr:commune", "fr:epci", "fr:departement", "fr:region"] },
            code: { $ref: "#/definitions/text" },
            name: { $ref: "#/definitions/text" },
          },
        },
        contact: {
          type: "object",
          additionalProperties: false,
          required: ["name", "email"],
          properties: {
            name: { $ref: "#/definitions/text" },
            email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
          },
        },
        publisher: {
          type: "object",
          additionalProperties: false,
          required: ["name", "siret"],
          properties: {
            name: { $ref: "#/definitions/text" },
            siret: { type: "string", pattern: "^\\d{14}$" },
          },
        },
      },
    },
    profile: {
      description: "How this place wants the file.",
      type: "object",
      additionalProperties: false,
      properties: {
        periodSeparator: { enum: ["/", "_"] },
        encoding: { enum: ["utf-8", "utf-8-bom"] },
        columns: {
          description: "The header that this place wants, by name of column.",
          type: "object",
          additionalProperties: { $ref: "#/definitions/text" },
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
        { $ref: "#/definitions/webdav" },
        { $ref: "#/definitions/s3" },
        { $ref: "#/definitions/github" },
        { $ref: "#/definitions/gitlab" },
        { $ref: "#/definitions/presigned" },
        { $ref: "#/definitions/file" },
      ],
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        organization: { $ref: "#/definitions/text" },
        key: { $ref: "#/definitions/variable" },
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        organization: { $ref: "#/definitions/text" },
        key: { $ref: "#/definitions/variable" },
        fields: { type: "object", additionalProperties: { type: "string" } },
        datastore: { type: "boolean" },
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        publicAddress: { $ref: "#/definitions/address" },
        user: { $ref: "#/definitions/variable" },
        password: { $ref: "#/definitions/variable" },
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        publicAddress: { $ref: "#/definitions/address" },
        region: { $ref: "#/definitions/text" },
        accessKeyId: { $ref: "#/definitions/variable" },
        secretAccessKey: { $ref: "#/definitions/variable" },
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        repository: { type: "string", pattern: "^[^/\\s]+/[^/\\s]+$" },
        branch: { $ref: "#/definitions/text" },
        folder: { type: "string" },
        publicAddress: { $ref: "#/definitions/address" },
        key: { $ref: "#/definitions/variable" },
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
          description: "What people call this place: Site de la commune.",
        },
        address: { $ref: "#/definitions/address" },
        project: { $ref: "#/definitions/text" },
        branch: { $ref: "#/definitions/text" },
        folder: { type: "string" },
        publicAddress: { $ref: "#/definitions/address" },
        key: { $ref: "#/definitions/variable" },
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
          description: "What people call this place: Site de la commune.",
        },
        uploadAddress: { $ref: "#/definitions/variable" },
        publicAddress: { $ref: "#/definitions/address" },
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
          description: "What people call this place: Site de la commune.",
        },
        folder: { $ref: "#/definitions/text" },
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
      properties: { kind: { const: "keep" }, reason: { $ref: "#/definitions/text" } },
    },
  },
};
const pattern0 = new RegExp("\\S", "u");
const schema12 = {
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: { $ref: "#/definitions/text" },
    description: { $ref: "#/definitions/text" },
    licence: { enum: ["lov2", "odc-odbl"] },
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
    },
    keywords: { type: "array", items: { $ref: "#/definitions/text" } },
    territory: {
      type: "object",
      additionalProperties: false,
      required: ["level", "code", "name"],
      properties: {
        level: { enum: ["fr:commune", "fr:epci", "fr:departement", "fr:region"] },
        code: { $ref: "#/definitions/text" },
        name: { $ref: "#/definitions/text" },
      },
    },
    contact: {
      type: "object",
      additionalProperties: false,
      required: ["name", "email"],
      properties: {
        name: { $ref: "#/definitions/text" },
        email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
      },
    },
    publisher: {
      type: "object",
      additionalProperties: false,
      required: ["name", "siret"],
      properties: {
        name: { $ref: "#/definitions/text" },
        siret: { type: "string", pattern: "^\\d{14}$" },
      },
    },
  },
};
const schema13 = { type: "string", pattern: "\\S" };
const pattern7 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
const pattern9 = new RegExp("^\\d{14}$", "u");
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
      if (!(
        key0 === "title" ||
        key0 === "description" ||
        key0 === "licence" ||
        key0 === "frequency" ||
        key0 === "keywords" ||
        key0 === "territory" ||
        key0 === "contact" ||
        key0 === "publisher"
      )) {
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
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/description",
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
          instancePath: instancePath + "/description",
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
    if (data.licence !== undefined) {
      let data2 = data.licence;
      if (!(data2 === "lov2" || data2 === "odc-odbl")) {
        const err6 = {
          instancePath: instancePath + "/licence",
          schemaPath: "#/properties/licence/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.licence.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.frequency !== undefined) {
      let data3 = data.frequency;
      if (!(
        data3 === "daily" ||
        data3 === "weekly" ||
        data3 === "monthly" ||
        data3 === "quarterly" ||
        data3 === "semiannual" ||
        data3 === "annual" ||
        data3 === "irregular" ||
        data3 === "unknown"
      )) {
        const err7 = {
          instancePath: instancePath + "/frequency",
          schemaPath: "#/properties/frequency/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.frequency.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.keywords !== undefined) {
      let data4 = data.keywords;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err8 = {
                instancePath: instancePath + "/keywords/" + i0,
                schemaPath: "#/definitions/text/pattern",
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
              instancePath: instancePath + "/keywords/" + i0,
              schemaPath: "#/definitions/text/type",
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
      } else {
        const err10 = {
          instancePath: instancePath + "/keywords",
          schemaPath: "#/properties/keywords/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.territory !== undefined) {
      let data6 = data.territory;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.level === undefined) {
          const err11 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "level" },
            message: "must have required property '" + "level" + "'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data6.code === undefined) {
          const err12 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "code" },
            message: "must have required property '" + "code" + "'",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data6.name === undefined) {
          const err13 = {
            instancePath: instancePath + "/territory",
            schemaPath: "#/properties/territory/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "level" || key1 === "code" || key1 === "name")) {
            const err14 = {
              instancePath: instancePath + "/territory",
              schemaPath: "#/properties/territory/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.level !== undefined) {
          let data7 = data6.level;
          if (!(
            data7 === "fr:commune" ||
            data7 === "fr:epci" ||
            data7 === "fr:departement" ||
            data7 === "fr:region"
          )) {
            const err15 = {
              instancePath: instancePath + "/territory/level",
              schemaPath: "#/properties/territory/properties/level/enum",
              keyword: "enum",
              params: { allowedValues: schema12.properties.territory.properties.level.enum },
              message: "must be equal to one of the allowed values",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.code !== undefined) {
          let data8 = data6.code;
          if (typeof data8 === "string") {
            if (!pattern0.test(data8)) {
              const err16 = {
                instancePath: instancePath + "/territory/code",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
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
              instancePath: instancePath + "/territory/code",
              schemaPath: "#/definitions/text/type",
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
        if (data6.name !== undefined) {
          let data9 = data6.name;
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err18 = {
                instancePath: instancePath + "/territory/name",
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
              instancePath: instancePath + "/territory/name",
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
      } else {
        const err20 = {
          instancePath: instancePath + "/territory",
          schemaPath: "#/properties/territory/type",
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
    }
    if (data.contact !== undefined) {
      let data10 = data.contact;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.name === undefined) {
          const err21 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data10.email === undefined) {
          const err22 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/required",
            keyword: "required",
            params: { missingProperty: "email" },
            message: "must have required property '" + "email" + "'",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "name" || key2 === "email")) {
            const err23 = {
              instancePath: instancePath + "/contact",
              schemaPath: "#/properties/contact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.name !== undefined) {
          let data11 = data10.name;
          if (typeof data11 === "string") {
            if (!pattern0.test(data11)) {
              const err24 = {
                instancePath: instancePath + "/contact/name",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + "/contact/name",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.email !== undefined) {
          let data12 = data10.email;
          if (typeof data12 === "string") {
            if (!pattern7.test(data12)) {
              const err26 = {
                instancePath: instancePath + "/contact/email",
                schemaPath: "#/properties/contact/properties/email/pattern",
                keyword: "pattern",
                params: { pattern: "^[^@\\s]+@[^@\\s]+$" },
                message: 'must match pattern "' + "^[^@\\s]+@[^@\\s]+$" + '"',
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
              instancePath: instancePath + "/contact/email",
              schemaPath: "#/properties/contact/properties/email/type",
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
      } else {
        const err28 = {
          instancePath: instancePath + "/contact",
          schemaPath: "#/properties/contact/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.publisher !== undefined) {
      let data13 = data.publisher;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.name === undefined) {
          const err29 = {
            instancePath: instancePath + "/publisher",
            schemaPath: "#/properties/publisher/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data13.siret === undefined) {
          const err30 = {
            instancePath: instancePath + "/publisher",
            schemaPath: "#/properties/publisher/required",
            keyword: "required",
            params: { missingProperty: "siret" },
            message: "must have required property '" + "siret" + "'",
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "name" || key3 === "siret")) {
            const err31 = {
              instancePath: instancePath + "/publisher",
              schemaPath: "#/properties/publisher/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data13.name !== undefined) {
          let data14 = data13.name;
          if (typeof data14 === "string") {
            if (!pattern0.test(data14)) {
              const err32 = {
                instancePath: instancePath + "/publisher/name",
                schemaPath: "#/definitions/text/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = {
              instancePath: instancePath + "/publisher/name",
              schemaPath: "#/definitions/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data13.siret !== undefined) {
          let data15 = data13.siret;
          if (typeof data15 === "string") {
            if (!pattern9.test(data15)) {
              const err34 = {
                instancePath: instancePath + "/publisher/siret",
                schemaPath: "#/properties/publisher/properties/siret/pattern",
                keyword: "pattern",
                params: { pattern: "^\\d{14}$" },
                message: 'must match pattern "' + "^\\d{14}$" + '"',
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
              instancePath: instancePath + "/publisher/siret",
              schemaPath: "#/properties/publisher/properties/siret/type",
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
      } else {
        const err36 = {
          instancePath: instancePath + "/publisher",
          schemaPath: "#/properties/publisher/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
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
  properties: { kind: { const: "keep" }, reason: { $ref: "#/definitions/text" } },
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
    { $ref: "#/definitions/webdav" },
    { $ref: "#/definitions/s3" },
    { $ref: "#/definitions/github" },
    { $ref: "#/definitions/gitlab" },
    { $ref: "#/definitions/presigned" },
    { $ref: "#/definitions/file" },
  ],
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
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    organization: { $ref: "#/definitions/text" },
    key: { $ref: "#/definitions/variable" },
    profile: { $ref: "#/definitions/profile" },
  },
};
const schema27 = {
  description: "https://, or http:// on this machine. Neither user name nor key in it.",
  type: "string",
  pattern:
    "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
};
const schema29 = {
  description: "Name of an environment variable, in capitals: PORTAL_KEY. Never the key itself.",
  type: "string",
  pattern: "^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$",
};
const pattern12 = new RegExp(
  "^(https://[^/@?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$",
  "u",
);
const pattern14 = new RegExp("^(?!(AKIA|ASIA)[A-Z0-9]{16}$)[A-Z][A-Z0-9_]{0,63}$", "u");
const schema30 = {
  description: "How this place wants the file.",
  type: "object",
  additionalProperties: false,
  properties: {
    periodSeparator: { enum: ["/", "_"] },
    encoding: { enum: ["utf-8", "utf-8-bom"] },
    columns: {
      description: "The header that this place wants, by name of column.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/text" },
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
        if (!pattern12.test(data2)) {
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
        if (!pattern14.test(data4)) {
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
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    organization: { $ref: "#/definitions/text" },
    key: { $ref: "#/definitions/variable" },
    fields: { type: "object", additionalProperties: { type: "string" } },
    datastore: { type: "boolean" },
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
        if (!pattern12.test(data2)) {
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
        if (!pattern14.test(data4)) {
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
  title: "A folder of a web site, over WebDAV",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "user", "password"],
  properties: {
    kind: { const: "webdav" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    publicAddress: { $ref: "#/definitions/address" },
    user: { $ref: "#/definitions/variable" },
    password: { $ref: "#/definitions/variable" },
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
        if (!pattern12.test(data2)) {
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
        if (!pattern12.test(data3)) {
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
        if (!pattern14.test(data4)) {
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
        if (!pattern14.test(data5)) {
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
  validate23.errors = vErrors;
  return errors === 0;
}
const schema41 = {
  title: "A bucket, or a folder of it",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "region", "accessKeyId", "secretAccessKey"],
  properties: {
    kind: { const: "s3" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    publicAddress: { $ref: "#/definitions/address" },
    region: { $ref: "#/definitions/text" },
    accessKeyId: { $ref: "#/definitions/variable" },
    secretAccessKey: { $ref: "#/definitions/variable" },
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
        if (!pattern12.test(data2)) {
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
        if (!pattern12.test(data3)) {
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
        if (!pattern14.test(data5)) {
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
        if (!pattern14.test(data6)) {
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
  validate25.errors = vErrors;
  return errors === 0;
}
const schema47 = {
  title: "A repository of GitHub",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "repository", "branch", "publicAddress", "key"],
  properties: {
    kind: { const: "github" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    repository: { type: "string", pattern: "^[^/\\s]+/[^/\\s]+$" },
    branch: { $ref: "#/definitions/text" },
    folder: { type: "string" },
    publicAddress: { $ref: "#/definitions/address" },
    key: { $ref: "#/definitions/variable" },
    profile: { $ref: "#/definitions/profile" },
  },
};
const func2 = Object.prototype.hasOwnProperty;
const pattern33 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
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
      if (!func2.call(schema47.properties, key0)) {
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
        if (!pattern12.test(data2)) {
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
        if (!pattern33.test(data3)) {
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
        if (!pattern12.test(data6)) {
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
        if (!pattern14.test(data7)) {
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
  validate27.errors = vErrors;
  return errors === 0;
}
const schema52 = {
  title: "A project of GitLab",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "address", "project", "branch", "publicAddress", "key"],
  properties: {
    kind: { const: "gitlab" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    address: { $ref: "#/definitions/address" },
    project: { $ref: "#/definitions/text" },
    branch: { $ref: "#/definitions/text" },
    folder: { type: "string" },
    publicAddress: { $ref: "#/definitions/address" },
    key: { $ref: "#/definitions/variable" },
    profile: { $ref: "#/definitions/profile" },
  },
};
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
      if (!func2.call(schema52.properties, key0)) {
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
        if (!pattern12.test(data2)) {
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
        if (!pattern12.test(data6)) {
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
        if (!pattern14.test(data7)) {
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
  validate29.errors = vErrors;
  return errors === 0;
}
const schema58 = {
  title: "One file, at an address that an administrator signed",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "uploadAddress", "publicAddress"],
  properties: {
    kind: { const: "presigned" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    uploadAddress: { $ref: "#/definitions/variable" },
    publicAddress: { $ref: "#/definitions/address" },
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
        if (!pattern14.test(data2)) {
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
        if (!pattern12.test(data3)) {
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
  validate31.errors = vErrors;
  return errors === 0;
}
const schema61 = {
  title: "A folder of this machine",
  type: "object",
  additionalProperties: false,
  required: ["kind", "label", "folder"],
  properties: {
    kind: { const: "file" },
    label: {
      type: "string",
      pattern: "\\S",
      description: "What people call this place: Site de la commune.",
    },
    folder: { $ref: "#/definitions/text" },
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
  validate33.errors = vErrors;
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
      } else if (tag0 === "webdav") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "s3") {
        if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "github") {
        if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "gitlab") {
        if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "presigned") {
        if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "file") {
        if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
