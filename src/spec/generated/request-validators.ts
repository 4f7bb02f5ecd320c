// @ts-nocheck: written by ajv, without types
// generated from spec/openapi.yaml, do not edit
"use strict";
export const AssetSearch = validate20;
const schema31 = {
  $id: "AssetSearch",
  type: "object",
  properties: { asset: { type: ["string", "null"] }, vulnerability: { type: ["string", "null"] } },
};
function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="AssetSearch" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.asset !== undefined) {
        let data0 = data.asset;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate20.errors = [
            {
              instancePath: instancePath + "/asset",
              schemaPath: "#/properties/asset/type",
              keyword: "type",
              params: { type: schema31.properties.asset.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.vulnerability !== undefined) {
          let data1 = data.vulnerability;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate20.errors = [
              {
                instancePath: instancePath + "/vulnerability",
                schemaPath: "#/properties/vulnerability/type",
                keyword: "type",
                params: { type: schema31.properties.vulnerability.type },
                message: "must be string,null",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate20.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: { asset: true, vulnerability: true },
  dynamicProps: false,
  dynamicItems: false,
};
export const EngineConfiguration = validate21;
const schema32 = {
  $id: "EngineConfiguration",
  type: "object",
  properties: { properties: { type: "array", maxItems: 1000, items: { $ref: "EngineProperty" } } },
  required: ["properties"],
};
const schema33 = {
  $id: "EngineProperty",
  type: "object",
  properties: {
    name: { type: "string", pattern: "^[\\s\\S]{0,1000}$" },
    value: { type: "string", pattern: "^[\\s\\S]{0,4000}$" },
  },
  required: ["name", "value"],
};
const pattern4 = new RegExp("^[\\s\\S]{0,1000}$", "u");
const pattern5 = new RegExp("^[\\s\\S]{0,4000}$", "u");
function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="EngineConfiguration" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === undefined && (missing0 = "properties")) {
        validate21.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.properties !== undefined) {
          let data0 = data.properties;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1000) {
                validate21.errors = [
                  {
                    instancePath: instancePath + "/properties",
                    schemaPath: "#/properties/properties/maxItems",
                    keyword: "maxItems",
                    params: { limit: 1000 },
                    message: "must NOT have more than 1000 items",
                  },
                ];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (
                        (data1.name === undefined && (missing1 = "name")) ||
                        (data1.value === undefined && (missing1 = "value"))
                      ) {
                        validate21.errors = [
                          {
                            instancePath: instancePath + "/properties/" + i0,
                            schemaPath: "EngineProperty/required",
                            keyword: "required",
                            params: { missingProperty: missing1 },
                            message: "must have required property '" + missing1 + "'",
                          },
                        ];
                        return false;
                      } else {
                        if (data1.name !== undefined) {
                          let data2 = data1.name;
                          const _errs6 = errors;
                          if (errors === _errs6) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate21.errors = [
                                  {
                                    instancePath: instancePath + "/properties/" + i0 + "/name",
                                    schemaPath: "EngineProperty/properties/name/pattern",
                                    keyword: "pattern",
                                    params: { pattern: "^[\\s\\S]{0,1000}$" },
                                    message: 'must match pattern "' + "^[\\s\\S]{0,1000}$" + '"',
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate21.errors = [
                                {
                                  instancePath: instancePath + "/properties/" + i0 + "/name",
                                  schemaPath: "EngineProperty/properties/name/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                          var valid3 = _errs6 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data1.value !== undefined) {
                            let data3 = data1.value;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                              if (typeof data3 === "string") {
                                if (!pattern5.test(data3)) {
                                  validate21.errors = [
                                    {
                                      instancePath: instancePath + "/properties/" + i0 + "/value",
                                      schemaPath: "EngineProperty/properties/value/pattern",
                                      keyword: "pattern",
                                      params: { pattern: "^[\\s\\S]{0,4000}$" },
                                      message: 'must match pattern "' + "^[\\s\\S]{0,4000}$" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate21.errors = [
                                  {
                                    instancePath: instancePath + "/properties/" + i0 + "/value",
                                    schemaPath: "EngineProperty/properties/value/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid3 = _errs8 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    } else {
                      validate21.errors = [
                        {
                          instancePath: instancePath + "/properties/" + i0,
                          schemaPath: "EngineProperty/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate21.errors = [
                {
                  instancePath: instancePath + "/properties",
                  schemaPath: "#/properties/properties/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate21.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: { properties: true }, dynamicProps: false, dynamicItems: false };
export const EngineConfigurationRemoval = validate22;
const schema34 = {
  $id: "EngineConfigurationRemoval",
  type: "object",
  properties: { properties: { type: "array", items: { type: "string" } } },
  required: ["properties"],
};
function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="EngineConfigurationRemoval" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === undefined && (missing0 = "properties")) {
        validate22.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.properties !== undefined) {
          let data0 = data.properties;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate22.errors = [
                    {
                      instancePath: instancePath + "/properties/" + i0,
                      schemaPath: "#/properties/properties/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate22.errors = [
                {
                  instancePath: instancePath + "/properties",
                  schemaPath: "#/properties/properties/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate22.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { properties: true }, dynamicProps: false, dynamicItems: false };
export const ScanForm = validate23;
const schema35 = {
  $id: "ScanForm",
  type: "object",
  properties: {
    asset_ids: { type: "array", items: { type: "string" } },
    credential_sources: { type: "array", items: { type: "string" } },
    engine_ids: { type: "array", items: { type: "string" } },
    exclusions: { $ref: "ScanForm" },
    name: { type: "string", pattern: "^[\\s\\S]{0,1000}$" },
    result_consumer: { type: "string" },
    solution_ids: { type: "array", items: { type: "string" } },
    start_time: { type: "string" },
    vulnerability_ids: { type: "array", items: { type: "string" } },
  },
};
const wrapper0 = { validate: validate23 };
function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="ScanForm" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.asset_ids !== undefined) {
        let data0 = data.asset_ids;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (typeof data0[i0] !== "string") {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/asset_ids/" + i0,
                    schemaPath: "#/properties/asset_ids/items/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate23.errors = [
              {
                instancePath: instancePath + "/asset_ids",
                schemaPath: "#/properties/asset_ids/type",
                keyword: "type",
                params: { type: "array" },
                message: "must be array",
              },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.credential_sources !== undefined) {
          let data2 = data.credential_sources;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (Array.isArray(data2)) {
              var valid2 = true;
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                const _errs7 = errors;
                if (typeof data2[i1] !== "string") {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/credential_sources/" + i1,
                      schemaPath: "#/properties/credential_sources/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid2 = _errs7 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              validate23.errors = [
                {
                  instancePath: instancePath + "/credential_sources",
                  schemaPath: "#/properties/credential_sources/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.engine_ids !== undefined) {
            let data4 = data.engine_ids;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (Array.isArray(data4)) {
                var valid3 = true;
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  const _errs11 = errors;
                  if (typeof data4[i2] !== "string") {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/engine_ids/" + i2,
                        schemaPath: "#/properties/engine_ids/items/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid3 = _errs11 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              } else {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/engine_ids",
                    schemaPath: "#/properties/engine_ids/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exclusions !== undefined) {
              const _errs13 = errors;
              if (
                !wrapper0.validate(data.exclusions, {
                  instancePath: instancePath + "/exclusions",
                  parentData: data,
                  parentDataProperty: "exclusions",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors =
                  vErrors === null
                    ? wrapper0.validate.errors
                    : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== undefined) {
                let data7 = data.name;
                const _errs14 = errors;
                if (errors === _errs14) {
                  if (typeof data7 === "string") {
                    if (!pattern4.test(data7)) {
                      validate23.errors = [
                        {
                          instancePath: instancePath + "/name",
                          schemaPath: "#/properties/name/pattern",
                          keyword: "pattern",
                          params: { pattern: "^[\\s\\S]{0,1000}$" },
                          message: 'must match pattern "' + "^[\\s\\S]{0,1000}$" + '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/name",
                        schemaPath: "#/properties/name/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.result_consumer !== undefined) {
                  const _errs16 = errors;
                  if (typeof data.result_consumer !== "string") {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/result_consumer",
                        schemaPath: "#/properties/result_consumer/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.solution_ids !== undefined) {
                    let data9 = data.solution_ids;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data9)) {
                        var valid4 = true;
                        const len3 = data9.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          const _errs20 = errors;
                          if (typeof data9[i3] !== "string") {
                            validate23.errors = [
                              {
                                instancePath: instancePath + "/solution_ids/" + i3,
                                schemaPath: "#/properties/solution_ids/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid4 = _errs20 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate23.errors = [
                          {
                            instancePath: instancePath + "/solution_ids",
                            schemaPath: "#/properties/solution_ids/type",
                            keyword: "type",
                            params: { type: "array" },
                            message: "must be array",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.start_time !== undefined) {
                      const _errs22 = errors;
                      if (typeof data.start_time !== "string") {
                        validate23.errors = [
                          {
                            instancePath: instancePath + "/start_time",
                            schemaPath: "#/properties/start_time/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.vulnerability_ids !== undefined) {
                        let data12 = data.vulnerability_ids;
                        const _errs24 = errors;
                        if (errors === _errs24) {
                          if (Array.isArray(data12)) {
                            var valid5 = true;
                            const len4 = data12.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              const _errs26 = errors;
                              if (typeof data12[i4] !== "string") {
                                validate23.errors = [
                                  {
                                    instancePath: instancePath + "/vulnerability_ids/" + i4,
                                    schemaPath: "#/properties/vulnerability_ids/items/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                              var valid5 = _errs26 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate23.errors = [
                              {
                                instancePath: instancePath + "/vulnerability_ids",
                                schemaPath: "#/properties/vulnerability_ids/type",
                                keyword: "type",
                                params: { type: "array" },
                                message: "must be array",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = {
  props: {
    asset_ids: true,
    credential_sources: true,
    engine_ids: true,
    exclusions: true,
    name: true,
    result_consumer: true,
    solution_ids: true,
    start_time: true,
    vulnerability_ids: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
export const VulnerabilitySearch = validate24;
const schema36 = {
  $id: "VulnerabilitySearch",
  type: "object",
  properties: { vulnerability: { type: ["string", "null"] } },
};
function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="VulnerabilitySearch" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vulnerability !== undefined) {
        let data0 = data.vulnerability;
        if (typeof data0 !== "string" && data0 !== null) {
          validate24.errors = [
            {
              instancePath: instancePath + "/vulnerability",
              schemaPath: "#/properties/vulnerability/type",
              keyword: "type",
              params: { type: schema36.properties.vulnerability.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
      }
    } else {
      validate24.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: { vulnerability: true }, dynamicProps: false, dynamicItems: false };
