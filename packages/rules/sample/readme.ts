import { readCatalog } from "@faultline/catalog";
import { lintFamily } from "@faultline/rules";

const { families } = await readCatalog(["specs/t-iot-hub/openapi.yaml"]);
for (const family of families) {
  for (const { rule, path, message } of lintFamily(family))
    console.log(family.file, family.locate(path).line, rule, message);
}
