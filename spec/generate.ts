import { mkdirSync, writeFileSync } from "node:fs";
import { makeOutputs } from "./generate/outputs.ts";

// Writes everything that comes from openapi.yaml. A test fails when this was forgotten.
mkdirSync(new URL("../src/spec/generated/", import.meta.url), { recursive: true });
for (const { file, text } of await makeOutputs()) writeFileSync(file, text);
