#!/usr/bin/env node
import { main } from "@faultline/codegen";

process.exitCode = await main(process.argv.slice(2));
