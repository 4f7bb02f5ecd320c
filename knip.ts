import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: ["src/index.ts"],
  project: ["{src,spec,fixtures,test,bench}/**/*.ts"],
  // Whatever the document has is generated, used or not.
  ignore: ["src/spec/generated/**"],
  // A type may be exported beside the one that is made of it: it is a word of the vocabulary.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // For scenario files and their published schema, which come next.
  ignoreDependencies: ["zod", "openapi-types"],
};

export default config;
