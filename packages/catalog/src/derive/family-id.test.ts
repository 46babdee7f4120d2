/** Where the id of a family comes from. */
import { describe, expect, test } from "vitest";
import { familyIdOf } from "@faultline/catalog";
import { readFamily } from "@faultline/catalog/pure";

describe("the id of a family", () => {
  test.each([
    ["/work/device-management/openapi.yaml", "device-management"],
    ["/work/API/openapi.yaml", "api"],
    ["/work/v1.2/openapi.json", "v1-2"],
    ["/tmp/tmp.Ab12/openapi.yml", "tmp-ab12"],
    ["C:\\work\\Big Lamps\\openapi.yaml", "big-lamps"],
    ["/work/Größe/openapi.yaml", "gro-e"],
    ["/work/2024/openapi.yaml", "api-2024"],
    ["/work/specs/parcel.yaml", "parcel"],
    ["/work/errors/openapi.yaml", "openapi"],
    ["/work/.cache/openapi.yaml", "openapi"],
    ["/work/lamps/my-api.json", "my-api"],
    ["/work/lamps/api.github.com.json", "api-github-com"],
    ["openapi.yaml", "openapi"],
    ["/work/данные/openapi.yaml", "openapi"],
    ["/work/данные/ошибки.yaml", "family"],
    ["", "family"],
  ])("of %s is a slug of its folder's or its file's name", (path, id) => {
    expect(familyIdOf({}, path)).toBe(id);
  });

  test("is the one that the document says, whatever the file is called", () => {
    const document = { openapi: "3.1.1", info: { title: "x", version: "1", "x-error-family": { id: "parcels" } } };
    expect(familyIdOf(document, "/work/API/openapi.yaml")).toBe("parcels");
    expect(readFamily("api", "openapi.yaml", document)).toMatchObject({ family: { id: "parcels" }, problems: [] });
  });

  test("is the default where the document says one of another form, which is a problem with its place", () => {
    const info = { title: "x", version: "1", "x-error-family": { id: "My Parcels" } };
    const { family, problems } = readFamily("api", "openapi.yaml", { openapi: "3.1.1", info });
    expect(family.id).toBe("api");
    expect(problems.map(({ path }) => path)).toEqual([["info", "x-error-family", "id"]]);
  });
});
