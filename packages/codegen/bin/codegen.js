#!/usr/bin/env node
/** Starts the code generator of this repository. */
import { main } from "@faultline/codegen";

process.exitCode = await main(process.argv.slice(2));
