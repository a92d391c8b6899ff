import { buildGraph } from "../../src/wizard/graph.ts";
import type { Tree } from "../../src/schemas/tree.ts";
import { ask } from "./trees.ts";

/** A tree with look-ups: two questions about the app client, one about the pool, and one that no answer of would tell causes apart. */
export const LOOKING_TREE: Tree = {
  start: "secret",
  questions: {
    secret: ask({ has: "flow", none: "cause:no-secret" }, "flow", {
      lookUp: [{ check: "client-has-secret", pass: "has", fail: "none" }],
    }),
    flow: ask({ listed: "devices", missing: "cause:flow-missing" }, "devices", {
      lookUp: [{ check: "client-allows-auth-flow", pass: "listed", fail: "missing" }],
    }),
    devices: ask({ remembered: "same", forgotten: "cause:other" }, "same", {
      lookUp: [{ check: "pool-device-tracking-off", pass: "forgotten", fail: "remembered" }],
    }),
    same: ask({ yes: "cause:device", no: "cause:device" }, "cause:device", {
      lookUp: [{ check: "user-enabled", pass: "yes", fail: "no" }],
    }),
  },
};

export const LOOKING = buildGraph(LOOKING_TREE);
