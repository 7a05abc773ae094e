// Written by `npm run generate` from schemas/profile/tableSchema.profile.json: do not edit.
"use strict";
exports.validateProfile = validate10;
const schema11 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "tableSchema",
  title: "Table Schema descriptors that the reference takes",
  description:
    "The shape frictionless 5.19 asks of a descriptor. What a shape cannot say (names that repeat, keys that name no field, an example its type refuses) is said by src/core/schema.",
  type: "object",
  required: ["fields"],
  properties: {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: { type: "string" },
    description: { type: "string" },
    missingValues: { $ref: "#/definitions/texts" },
    primaryKey: { $ref: "#/definitions/textOrTexts" },
    foreignKeys: { type: "array", items: { $ref: "#/definitions/foreignKey" } },
    fields: { type: "array", items: { $ref: "#/definitions/field" } },
    custom_checks: { type: "array", items: { $ref: "#/definitions/customCheck" } },
  },
  definitions: {
    texts: { type: "array", items: { type: "string" } },
    textOrTexts: { type: ["string", "array"], items: { type: "string" } },
    foreignKey: {
      type: "object",
      properties: {
        fields: { $ref: "#/definitions/textOrTexts" },
        reference: {
          type: "object",
          properties: {
            resource: { type: "string" },
            fields: { $ref: "#/definitions/textOrTexts" },
          },
        },
      },
    },
    customCheck: {
      type: "object",
      required: ["name", "params"],
      properties: {
        name: { type: "string" },
        params: { type: "object", properties: { column: { type: "string" } } },
      },
    },
    field: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        title: { type: "string" },
        description: { type: "string" },
        format: { type: "string" },
        rdfType: { type: "string" },
        type: {
          enum: [
            "string",
            "number",
            "integer",
            "boolean",
            "object",
            "array",
            "geojson",
            "date",
            "time",
            "datetime",
            "year",
            "yearmonth",
            "duration",
            "geopoint",
            "any",
          ],
        },
        missingValues: { $ref: "#/definitions/texts" },
        constraints: { $ref: "#/definitions/constraints" },
      },
      allOf: [
        {
          if: { properties: { type: { const: "string" } } },
          then: { properties: { format: { enum: ["default", "email", "uri", "binary", "uuid"] } } },
        },
        {
          if: { required: ["type"], properties: { type: { const: "geojson" } } },
          then: { properties: { format: { enum: ["default", "topojson"] } } },
        },
        {
          if: { required: ["type"], properties: { type: { const: "boolean" } } },
          then: {
            properties: {
              trueValues: { $ref: "#/definitions/texts" },
              falseValues: { $ref: "#/definitions/texts" },
            },
          },
        },
        {
          if: { required: ["type"], properties: { type: { enum: ["number", "integer"] } } },
          then: { properties: { bareNumber: { type: "boolean" } } },
        },
        {
          if: { required: ["type"], properties: { type: { const: "number" } } },
          then: {
            properties: {
              floatNumber: { type: "boolean" },
              decimalChar: { type: "string" },
              groupChar: { type: "string" },
            },
          },
        },
        {
          if: { required: ["type"], properties: { type: { const: "array" } } },
          then: { properties: { arrayItem: { type: "object" } } },
        },
      ],
    },
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        pattern: { type: "string" },
        enum: { type: "array" },
        minLength: { type: "integer" },
        maxLength: { type: "integer" },
      },
    },
  },
};
const schema12 = { type: "array", items: { type: "string" } };
const schema13 = { type: ["string", "array"], items: { type: "string" } };
const schema22 = {
  type: "object",
  required: ["name", "params"],
  properties: {
    name: { type: "string" },
    params: { type: "object", properties: { column: { type: "string" } } },
  },
};
const pattern0 = new RegExp("^[-a-z0-9._/]+$", "u");
const schema14 = {
  type: "object",
  properties: {
    fields: { $ref: "#/definitions/textOrTexts" },
    reference: {
      type: "object",
      properties: { resource: { type: "string" }, fields: { $ref: "#/definitions/textOrTexts" } },
    },
  },
};
function validate11(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fields !== undefined) {
      let data0 = data.fields;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err0 = {
          instancePath: instancePath + "/fields",
          schemaPath: "#/definitions/textOrTexts/type",
          keyword: "type",
          params: { type: schema13.type },
          message: "must be string,array",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = {
              instancePath: instancePath + "/fields/" + i0,
              schemaPath: "#/definitions/textOrTexts/items/type",
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
      }
    }
    if (data.reference !== undefined) {
      let data2 = data.reference;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.resource !== undefined) {
          if (typeof data2.resource !== "string") {
            const err2 = {
              instancePath: instancePath + "/reference/resource",
              schemaPath: "#/properties/reference/properties/resource/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data2.fields !== undefined) {
          let data4 = data2.fields;
          if (typeof data4 !== "string" && !Array.isArray(data4)) {
            const err3 = {
              instancePath: instancePath + "/reference/fields",
              schemaPath: "#/definitions/textOrTexts/type",
              keyword: "type",
              params: { type: schema13.type },
              message: "must be string,array",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data4[i1] !== "string") {
                const err4 = {
                  instancePath: instancePath + "/reference/fields/" + i1,
                  schemaPath: "#/definitions/textOrTexts/items/type",
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
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/reference",
          schemaPath: "#/properties/reference/type",
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
  validate11.errors = vErrors;
  return errors === 0;
}
const schema17 = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
    format: { type: "string" },
    rdfType: { type: "string" },
    type: {
      enum: [
        "string",
        "number",
        "integer",
        "boolean",
        "object",
        "array",
        "geojson",
        "date",
        "time",
        "datetime",
        "year",
        "yearmonth",
        "duration",
        "geopoint",
        "any",
      ],
    },
    missingValues: { $ref: "#/definitions/texts" },
    constraints: { $ref: "#/definitions/constraints" },
  },
  allOf: [
    {
      if: { properties: { type: { const: "string" } } },
      then: { properties: { format: { enum: ["default", "email", "uri", "binary", "uuid"] } } },
    },
    {
      if: { required: ["type"], properties: { type: { const: "geojson" } } },
      then: { properties: { format: { enum: ["default", "topojson"] } } },
    },
    {
      if: { required: ["type"], properties: { type: { const: "boolean" } } },
      then: {
        properties: {
          trueValues: { $ref: "#/definitions/texts" },
          falseValues: { $ref: "#/definitions/texts" },
        },
      },
    },
    {
      if: { required: ["type"], properties: { type: { enum: ["number", "integer"] } } },
      then: { properties: { bareNumber: { type: "boolean" } } },
    },
    {
      if: { required: ["type"], properties: { type: { const: "number" } } },
      then: {
        properties: {
          floatNumber: { type: "boolean" },
          decimalChar: { type: "string" },
          groupChar: { type: "string" },
        },
      },
    },
    {
      if: { required: ["type"], properties: { type: { const: "array" } } },
      then: { properties: { arrayItem: { type: "object" } } },
    },
  ],
};
const schema21 = {
  type: "object",
  properties: {
    required: { type: "boolean" },
    unique: { type: "boolean" },
    pattern: { type: "string" },
    enum: { type: "array" },
    minLength: { type: "integer" },
    maxLength: { type: "integer" },
  },
};
function validate13(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
      if ("string" !== data.type) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.format !== undefined) {
        let data1 = data.format;
        if (!(
          data1 === "default" ||
          data1 === "email" ||
          data1 === "uri" ||
          data1 === "binary" ||
          data1 === "uuid"
        )) {
          const err1 = {
            instancePath: instancePath + "/format",
            schemaPath: "#/allOf/0/then/properties/format/enum",
            keyword: "enum",
            params: { allowedValues: schema17.allOf[0].then.properties.format.enum },
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
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = {
      instancePath,
      schemaPath: "#/allOf/0/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === undefined && (missing0 = "type")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        if ("geojson" !== data.type) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = _errs8;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.format !== undefined) {
        let data3 = data.format;
        if (!(data3 === "default" || data3 === "topojson")) {
          const err5 = {
            instancePath: instancePath + "/format",
            schemaPath: "#/allOf/1/then/properties/format/enum",
            keyword: "enum",
            params: { allowedValues: schema17.allOf[1].then.properties.format.enum },
            message: "must be equal to one of the allowed values",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err6 = {
      instancePath,
      schemaPath: "#/allOf/1/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.type === undefined && (missing1 = "type")) {
      const err7 = {};
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        if ("boolean" !== data.type) {
          const err8 = {};
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = _errs14;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.trueValues !== undefined) {
        let data5 = data.trueValues;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data5[i0] !== "string") {
              const err9 = {
                instancePath: instancePath + "/trueValues/" + i0,
                schemaPath: "#/definitions/texts/items/type",
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
            instancePath: instancePath + "/trueValues",
            schemaPath: "#/definitions/texts/type",
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
      if (data.falseValues !== undefined) {
        let data7 = data.falseValues;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (typeof data7[i1] !== "string") {
              const err11 = {
                instancePath: instancePath + "/falseValues/" + i1,
                schemaPath: "#/definitions/texts/items/type",
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
            instancePath: instancePath + "/falseValues",
            schemaPath: "#/definitions/texts/type",
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
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err13 = {
      instancePath,
      schemaPath: "#/allOf/2/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  const _errs29 = errors;
  let valid16 = true;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.type === undefined && (missing2 = "type")) {
      const err14 = {};
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        let data9 = data.type;
        if (!(data9 === "number" || data9 === "integer")) {
          const err15 = {};
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs30 === errors;
  errors = _errs29;
  if (vErrors !== null) {
    if (_errs29) {
      vErrors.length = _errs29;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs32 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bareNumber !== undefined) {
        if (typeof data.bareNumber !== "boolean") {
          const err16 = {
            instancePath: instancePath + "/bareNumber",
            schemaPath: "#/allOf/3/then/properties/bareNumber/type",
            keyword: "type",
            params: { type: "boolean" },
            message: "must be boolean",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    var _valid3 = _errs32 === errors;
    valid16 = _valid3;
  }
  if (!valid16) {
    const err17 = {
      instancePath,
      schemaPath: "#/allOf/3/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  const _errs36 = errors;
  let valid19 = true;
  const _errs37 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.type === undefined && (missing3 = "type")) {
      const err18 = {};
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        if ("number" !== data.type) {
          const err19 = {};
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs37 === errors;
  errors = _errs36;
  if (vErrors !== null) {
    if (_errs36) {
      vErrors.length = _errs36;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.floatNumber !== undefined) {
        if (typeof data.floatNumber !== "boolean") {
          const err20 = {
            instancePath: instancePath + "/floatNumber",
            schemaPath: "#/allOf/4/then/properties/floatNumber/type",
            keyword: "type",
            params: { type: "boolean" },
            message: "must be boolean",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (data.decimalChar !== undefined) {
        if (typeof data.decimalChar !== "string") {
          const err21 = {
            instancePath: instancePath + "/decimalChar",
            schemaPath: "#/allOf/4/then/properties/decimalChar/type",
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
      if (data.groupChar !== undefined) {
        if (typeof data.groupChar !== "string") {
          const err22 = {
            instancePath: instancePath + "/groupChar",
            schemaPath: "#/allOf/4/then/properties/groupChar/type",
            keyword: "type",
            params: { type: "string" },
            message: "must be string",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    var _valid4 = _errs39 === errors;
    valid19 = _valid4;
  }
  if (!valid19) {
    const err23 = {
      instancePath,
      schemaPath: "#/allOf/4/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  const _errs47 = errors;
  let valid22 = true;
  const _errs48 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.type === undefined && (missing4 = "type")) {
      const err24 = {};
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        if ("array" !== data.type) {
          const err25 = {};
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs48 === errors;
  errors = _errs47;
  if (vErrors !== null) {
    if (_errs47) {
      vErrors.length = _errs47;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs50 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.arrayItem !== undefined) {
        let data16 = data.arrayItem;
        if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
          const err26 = {
            instancePath: instancePath + "/arrayItem",
            schemaPath: "#/allOf/5/then/properties/arrayItem/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    var _valid5 = _errs50 === errors;
    valid22 = _valid5;
  }
  if (!valid22) {
    const err27 = {
      instancePath,
      schemaPath: "#/allOf/5/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err28 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        const err29 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
    if (data.title !== undefined) {
      if (typeof data.title !== "string") {
        const err30 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      if (typeof data.description !== "string") {
        const err31 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.format !== undefined) {
      if (typeof data.format !== "string") {
        const err32 = {
          instancePath: instancePath + "/format",
          schemaPath: "#/properties/format/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.rdfType !== undefined) {
      if (typeof data.rdfType !== "string") {
        const err33 = {
          instancePath: instancePath + "/rdfType",
          schemaPath: "#/properties/rdfType/type",
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
    if (data.type !== undefined) {
      let data22 = data.type;
      if (!(
        data22 === "string" ||
        data22 === "number" ||
        data22 === "integer" ||
        data22 === "boolean" ||
        data22 === "object" ||
        data22 === "array" ||
        data22 === "geojson" ||
        data22 === "date" ||
        data22 === "time" ||
        data22 === "datetime" ||
        data22 === "year" ||
        data22 === "yearmonth" ||
        data22 === "duration" ||
        data22 === "geopoint" ||
        data22 === "any"
      )) {
        const err34 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.missingValues !== undefined) {
      let data23 = data.missingValues;
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data23[i2] !== "string") {
            const err35 = {
              instancePath: instancePath + "/missingValues/" + i2,
              schemaPath: "#/definitions/texts/items/type",
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
          instancePath: instancePath + "/missingValues",
          schemaPath: "#/definitions/texts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.constraints !== undefined) {
      let data25 = data.constraints;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.required !== undefined) {
          if (typeof data25.required !== "boolean") {
            const err37 = {
              instancePath: instancePath + "/constraints/required",
              schemaPath: "#/definitions/constraints/properties/required/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data25.unique !== undefined) {
          if (typeof data25.unique !== "boolean") {
            const err38 = {
              instancePath: instancePath + "/constraints/unique",
              schemaPath: "#/definitions/constraints/properties/unique/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data25.pattern !== undefined) {
          if (typeof data25.pattern !== "string") {
            const err39 = {
              instancePath: instancePath + "/constraints/pattern",
              schemaPath: "#/definitions/constraints/properties/pattern/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data25.enum !== undefined) {
          if (!Array.isArray(data25.enum)) {
            const err40 = {
              instancePath: instancePath + "/constraints/enum",
              schemaPath: "#/definitions/constraints/properties/enum/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data25.minLength !== undefined) {
          let data30 = data25.minLength;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
            const err41 = {
              instancePath: instancePath + "/constraints/minLength",
              schemaPath: "#/definitions/constraints/properties/minLength/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data25.maxLength !== undefined) {
          let data31 = data25.maxLength;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
            const err42 = {
              instancePath: instancePath + "/constraints/maxLength",
              schemaPath: "#/definitions/constraints/properties/maxLength/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/constraints",
          schemaPath: "#/definitions/constraints/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="tableSchema" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fields === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fields" },
        message: "must have required property '" + "fields" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/pattern",
            keyword: "pattern",
            params: { pattern: "^[-a-z0-9._/]+$" },
            message: 'must match pattern "' + "^[-a-z0-9._/]+$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (typeof data.title !== "string") {
        const err3 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
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
      if (typeof data.description !== "string") {
        const err4 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
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
    if (data.missingValues !== undefined) {
      let data3 = data.missingValues;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err5 = {
              instancePath: instancePath + "/missingValues/" + i0,
              schemaPath: "#/definitions/texts/items/type",
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
          instancePath: instancePath + "/missingValues",
          schemaPath: "#/definitions/texts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.primaryKey !== undefined) {
      let data5 = data.primaryKey;
      if (typeof data5 !== "string" && !Array.isArray(data5)) {
        const err7 = {
          instancePath: instancePath + "/primaryKey",
          schemaPath: "#/definitions/textOrTexts/type",
          keyword: "type",
          params: { type: schema13.type },
          message: "must be string,array",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err8 = {
              instancePath: instancePath + "/primaryKey/" + i1,
              schemaPath: "#/definitions/textOrTexts/items/type",
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
      }
    }
    if (data.foreignKeys !== undefined) {
      let data7 = data.foreignKeys;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate11(data7[i2], {
              instancePath: instancePath + "/foreignKeys/" + i2,
              parentData: data7,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/foreignKeys",
          schemaPath: "#/properties/foreignKeys/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fields !== undefined) {
      let data9 = data.fields;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate13(data9[i3], {
              instancePath: instancePath + "/fields/" + i3,
              parentData: data9,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/fields",
          schemaPath: "#/properties/fields/type",
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
    if (data.custom_checks !== undefined) {
      let data11 = data.custom_checks;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data12 = data11[i4];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.name === undefined) {
              const err11 = {
                instancePath: instancePath + "/custom_checks/" + i4,
                schemaPath: "#/definitions/customCheck/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data12.params === undefined) {
              const err12 = {
                instancePath: instancePath + "/custom_checks/" + i4,
                schemaPath: "#/definitions/customCheck/required",
                keyword: "required",
                params: { missingProperty: "params" },
                message: "must have required property '" + "params" + "'",
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data12.name !== undefined) {
              if (typeof data12.name !== "string") {
                const err13 = {
                  instancePath: instancePath + "/custom_checks/" + i4 + "/name",
                  schemaPath: "#/definitions/customCheck/properties/name/type",
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
            if (data12.params !== undefined) {
              let data14 = data12.params;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.column !== undefined) {
                  if (typeof data14.column !== "string") {
                    const err14 = {
                      instancePath: instancePath + "/custom_checks/" + i4 + "/params/column",
                      schemaPath:
                        "#/definitions/customCheck/properties/params/properties/column/type",
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
              } else {
                const err15 = {
                  instancePath: instancePath + "/custom_checks/" + i4 + "/params",
                  schemaPath: "#/definitions/customCheck/properties/params/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
              instancePath: instancePath + "/custom_checks/" + i4,
              schemaPath: "#/definitions/customCheck/type",
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
      } else {
        const err17 = {
          instancePath: instancePath + "/custom_checks",
          schemaPath: "#/properties/custom_checks/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
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
  validate10.errors = vErrors;
  return errors === 0;
}
