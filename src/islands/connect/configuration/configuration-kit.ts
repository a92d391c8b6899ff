export { ConfigurationTaken } from "./ConfigurationTaken.tsx";
export { readConfiguration } from "./read-configuration.ts";
export { takeConfiguration } from "./take-configuration.ts";
