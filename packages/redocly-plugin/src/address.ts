/** The address of an error within its page, as Redoc makes it from the names of the tag and of the schema. */
export function addressOf(tag: string, schema: string): string {
  return `#/${addressSlug(tag)}/${addressSlug(schema)}`;
}

function addressSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
