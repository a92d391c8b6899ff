import type { PasteFact } from "../../schemas/fact.ts";
import { firstMatch } from "./first-match.ts";

const REGION =
  "[a-z]{2}(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\\d";
const regions = (before: string, after = ""): RegExp => new RegExp(`${before}(${REGION})${after}`, "g");

const POOL_ID = new RegExp(`(?<![A-Za-z0-9-])(${REGION}_[A-Za-z0-9]{1,55})(?![A-Za-z0-9_])`, "g");

const REGION_PLACES = [
  regions("cognito-(?:idp|identity)(?:-fips)?\\."),
  regions("auth(?:-fips)?\\.", "\\.amazoncognito"),
  regions("awsRegion\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?[\"']?"),
  regions("arn:aws[a-z-]{0,10}:cognito-[a-z]{2,10}:"),
  regions("(?:--region|[Rr]egion|REGION)[\"']?[ :=]{1,3}[\"']?"),
  regions("(?<![A-Za-z0-9-])", "(?=_[A-Za-z0-9]{3})"),
  regions("(?<![A-Za-z0-9-])", "(?![A-Za-z0-9])"),
];

/** The Region that a text names, or null. */
export function readRegion(text: string): PasteFact | null {
  return firstMatch(text, REGION_PLACES);
}

/** The user pool id that a text names, or null. */
export function readUserPoolId(text: string): PasteFact | null {
  return firstMatch(text, [POOL_ID]);
}

const ID = "([A-Za-z0-9]{8,128})(?![A-Za-z0-9_-])";
const CLIENT_PLACES = [
  new RegExp(
    `(?:client_?id|ClientId|clientID|userPoolWebClientId|userPoolClientId|aud)\\\\?["'\`]?\\s{0,3}(?:[:=]|%3D)\\s{0,3}\\\\?["'\`]?${ID}`,
    "gi",
  ),
  new RegExp(`--client-id\\s{1,3}["']?${ID}`, "g"),
  new RegExp(`\\b[Cc]lient(?: id)?:? ["'(]?${ID}`, "g"),
  /(?<![A-Za-z0-9+/_.-])([a-z0-9]{26})(?![A-Za-z0-9+/_=-])/g,
];

/** The app client id that a text names, or null. A word without a digit, or one that is masked with stars, is none. */
export function readClientId(text: string): PasteFact | null {
  return firstMatch(text, CLIENT_PLACES, (id) => (/[0-9]/.test(id) && /[a-z]/i.test(id) ? id : null));
}

const UUID = "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";

/** The id of the refused request, as AWS support asks for it, or null. */
export function readRequestId(text: string): PasteFact | null {
  return firstMatch(text, [new RegExp(`request[ _-]{0,2}id[^0-9a-f\\n]{0,16}${UUID}`, "gi")]);
}
