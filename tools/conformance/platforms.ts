/** `npm run platforms`: the smoke program on each line of Node, one line each. */
import { nodeOf, RELEASES } from "./platforms/node.ts";
import { runSmoke } from "./platforms/run-smoke.ts";

for (const release of RELEASES) {
  try {
    const { vectors, wrong } = runSmoke(await nodeOf(release));
    console.log(`Node ${release}: ${vectors} vectors, ${wrong.length} wrong`);
    if (wrong.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`Node ${release}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
