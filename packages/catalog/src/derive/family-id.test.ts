/** Where the id of a family comes from. */
import { describe, expect, test } from "vitest";
import { familyIdOf } from "@faultline/catalog";
import { readFamily } from "@faultline/catalog/pure";

describe("the id of a family", () => {
  test.each([
    ["/project/device-management/openapi.yaml", "device-management"],
    ["/project/API/openapi.yaml", "api"],
    ["/project/v1.2/openapi.json", "v1-2"],
    ["/tmp/tmp.Ab12/openapi.yml", "tmp-ab12"],
    ["C:\\work\\Big Lamps\\openapi.yaml", "big-lamps"],
    ["/project/Größe/openapi.yaml", "gro-e"],
    ["/project/2024/openapi.yaml", "api-2024"],
    ["/project/specs/parcel.yaml", "parcel"],
    ["/project/errors/openapi.yaml", "openapi"],
    ["/project/.cache/openapi.yaml", "openapi"],
    ["/project/lamps/my-api.json", "my-api"],
    ["/project/lamps/api.github.com.json", "api-github-com"],
    ["openapi.yaml", "openapi"],
    ["/project/данные/openapi.yaml", "openapi"],
    ["/project/данные/ошибки.yaml", "family"],
    ["", "family"],
  ])("of %s is a slug of its folder's or its file's name", (path, id) => {
    expect(familyIdOf({}, path)).toBe(id);
  });

  test("is the one that the document says, whatever the file is called", () => {
    const document = { openapi: "3.1.1", info: { title: "x", version: "1", "x-error-family": { id: "parcels" } } };
    expect(familyIdOf(document, "/project/API/openapi.yaml")).toBe("parcels");
  });

  test("is the default where the document says one of another form, which is a problem with its place", () => {
    const info = { title: "x", version: "1", "x-error-family": { id: "My Parcels" } };
    const document = { openapi: "3.1.1", info };
    expect(familyIdOf(document, "api/openapi.yaml")).toBe("api");
    const { problems } = readFamily("api", "openapi.yaml", document);
    expect(problems.map(({ path }) => path)).toEqual([["info", "x-error-family", "id"]]);
  });
});
