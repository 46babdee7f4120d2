/** Runs the smoke program on Node and prints the result as JSON. */
import { readFileSync } from "node:fs";
import { differences } from "../../../packages/guards/test/vector-differences.js";
import { smoke } from "./smoke.js";

const dist = new URL("../../../packages/guards/dist/", import.meta.url);
const vectors = JSON.parse(readFileSync(0, "utf8"));
const found = await smoke((file) => import(new URL(file, dist).href), vectors, differences);
console.log(JSON.stringify({ version: process.version, ...found }));
