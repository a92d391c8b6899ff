import type { Trap } from "./replaced-resource.ts";

/** What each of the older flows is in the newer spelling; SRP comes to it, unless the old value rules it out. */
const NEWER_FLOWS: Readonly<Record<string, readonly string[]>> = {
  ADMIN_NO_SRP_AUTH: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  USER_PASSWORD_AUTH: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  CUSTOM_AUTH_FLOW_ONLY: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
};
const NEWER = JSON.stringify(NEWER_FLOWS);

/**
 * "You can't assign these legacy ExplicitAuthFlows values at the same time as values that begin with ALLOW_" (API reference).
 * So when an edit brings one of those, the older ones are written anew. An older value added to what a client could do by
 * default: sign in with SRP and by custom challenges, and refresh; only CUSTOM_AUTH_FLOW_ONLY took SRP away.
 */
export const LEGACY_FLOWS: Trap = {
  why: "older spellings of flows may not stand beside newer ones",
  about: ["ExplicitAuthFlows"],
  afterEditsOnly: true,
  jq: `(${NEWER} as $newer | (.ExplicitAuthFlows // []) as $flows
    | if ($flows | any(startswith("ALLOW_"))) and ($flows | any($newer[.] != null)) then .ExplicitAuthFlows =
      reduce (($flows[] | ($newer[.] // [.])[]), (if $flows | index("CUSTOM_AUTH_FLOW_ONLY") then empty else "ALLOW_USER_SRP_AUTH" end)) as $flow
        ([]; if index($flow) then . else . + [$flow] end) else . end)`,
  js: `const newer = new Map(Object.entries(${NEWER}));
const flows = now.ExplicitAuthFlows ?? [];
if (flows.some((flow) => flow.startsWith("ALLOW_")) && flows.some((flow) => newer.has(flow))) {
  const srp = flows.includes("CUSTOM_AUTH_FLOW_ONLY") ? [] : ["ALLOW_USER_SRP_AUTH"];
  now.ExplicitAuthFlows = [...new Set([...flows.flatMap((flow) => newer.get(flow) ?? [flow]), ...srp])];
}`,
  python: `newer = ${NEWER}
flows = now.get("ExplicitAuthFlows", [])
if any(flow.startswith("ALLOW_") for flow in flows) and any(flow in newer for flow in flows):
    srp = [] if "CUSTOM_AUTH_FLOW_ONLY" in flows else ["ALLOW_USER_SRP_AUTH"]
    now["ExplicitAuthFlows"] = list(dict.fromkeys([one for flow in flows for one in newer.get(flow, [flow])] + srp))`,
  apply: (now) => {
    const flows = Array.isArray(now.ExplicitAuthFlows) ? (now.ExplicitAuthFlows as string[]) : [];
    const newer = (flow: string): readonly string[] | null =>
      Object.hasOwn(NEWER_FLOWS, flow) ? (NEWER_FLOWS[flow] ?? null) : null;
    if (!flows.some((flow) => flow.startsWith("ALLOW_")) || !flows.some(newer)) return;
    const srp = flows.includes("CUSTOM_AUTH_FLOW_ONLY") ? [] : ["ALLOW_USER_SRP_AUTH"];
    now.ExplicitAuthFlows = [...new Set([...flows.flatMap((flow) => newer(flow) ?? [flow]), ...srp])];
  },
};
