/** Runs the smoke program in a browser and puts the result on the page as JSON. */
import { smoke } from "/smoke.js";
import { differences } from "/vector-differences.js";

const vectors = await (await fetch("/vectors.json")).json();
const found = await smoke((file) => import(`/dist/${file}`), vectors, differences);
document.body.append(Object.assign(document.createElement("output"), { textContent: JSON.stringify(found) }));
