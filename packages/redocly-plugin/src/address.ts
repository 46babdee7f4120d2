/** Makes the address of an error within its page, as Redoc does from the names of tag and schema. */
export function addressOf(tag: string, schema: string): string {
  return `#/${addressSlug(tag)}/${addressSlug(schema)}`;
}

function addressSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
