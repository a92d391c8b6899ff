/** The standard attributes of a user pool: developer guide, user-pool-settings-attributes. */
const STANDARD = new Set(
  (
    "address birthdate email family_name gender given_name locale middle_name name nickname phone_number picture " +
    "preferred_username profile sub updated_at website zoneinfo"
  ).split(" "),
);

export function isStandardAttribute(name: string): boolean {
  return STANDARD.has(name);
}
