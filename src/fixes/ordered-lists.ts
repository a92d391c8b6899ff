/**
 * Lists whose order means something, by the name of their field. The rules of a role mapping are tried in order, and the
 * first that fits decides (API reference, RulesConfigurationType). Every other list of these resources says what is allowed
 * or on: flows, addresses, scopes, providers, attributes, factors; the priority of a recovery mechanism stands in it. The
 * service gives them back in an order of its own.
 */
export const ORDERED_LISTS: ReadonlySet<string> = new Set(["Rules"]);
