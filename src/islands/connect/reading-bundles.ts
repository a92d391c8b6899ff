import { PUBLIC_READINGS } from "../../collectors/public/public-documents.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";

export type BundleId = "published" | "pool" | "client" | "pages" | "messages" | "imports" | "user" | "identity-pool";

/** Answers that are wanted together, as a person would choose them. */
export interface ReadingBundle {
  id: BundleId;
  label: string;
  readings: readonly ReadingName[];
  /** What has to be known before any of them can be read. */
  needs: readonly SubjectField[];
}

/** Only answers that a check looks at. */
export const READING_BUNDLES: readonly ReadingBundle[] = [
  { id: "pool", label: "User pool, MFA and session tracking", readings: ["pool", "mfa", "sessions"], needs: [] },
  { id: "published", label: "What the pool publishes, without keys", readings: PUBLIC_READINGS, needs: [] },
  { id: "client", label: "App client", readings: ["client", "clients", "secrets"], needs: [] },
  {
    id: "pages",
    label: "Sign-in pages and identity providers",
    readings: ["domain", "branding", "providers", "provider", "resourceServers"],
    needs: [],
  },
  { id: "messages", label: "Message log and threat protection", readings: ["logDelivery", "risk"], needs: [] },
  { id: "imports", label: "Import jobs", readings: ["importJobs", "importJob"], needs: [] },
  {
    id: "user",
    label: "One user, with groups, devices and sign-ins",
    readings: ["user", "groups", "authEvents", "devices"],
    needs: ["username"],
  },
  {
    id: "identity-pool",
    label: "Identity pool",
    readings: ["identityPool", "identityPoolRoles"],
    needs: ["identityPoolId"],
  },
];

export const FIRST_CHOICE: readonly BundleId[] = ["pool", "client", "pages", "messages", "user", "identity-pool"];

/** What a user's own access token can read; no permission of IAM is asked for it. */
export const TOKEN_READINGS: readonly ReadingName[] = ["tokenUser", "authFactors"];

/** Answers that need an app client's id. */
const OF_CLIENT: ReadonlySet<ReadingName> = new Set(["client", "secrets", "branding"]);

/** The answers of the chosen bundles that can be asked for with what is known. */
export function readingsOf(chosen: readonly BundleId[], subject: Subject): ReadingName[] {
  const known = (field: SubjectField): boolean => (subject[field] ?? "") !== "";
  return READING_BUNDLES.filter(({ id, needs }) => chosen.includes(id) && needs.every(known))
    .flatMap(({ readings }) => readings)
    .filter((name) => known("clientId") || !OF_CLIENT.has(name));
}
