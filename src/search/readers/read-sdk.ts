import type { PasteFact, SdkId } from "../../schemas/fact.ts";
import { firstMatch } from "./first-match.ts";

/** Marks of each tool, surest first: tools that wrap others stand before those that they wrap. */
const MARKS: readonly [SdkId, RegExp][] = [
  [
    "terraform",
    /\baws_cognito_[a-z_]{4,40}|\bwith (?:module\.[\w.[\]"]{1,80}\.)?aws_[a-z_]{4,40}\.|terraform(?:-provider)?\b|hashicorp/gi,
  ],
  ["cdk", /\bcdk deploy\b|❌ {1,3}\S{1,80} failed|aws-cdk-lib|The stack named \S{1,80} failed|\bCDK\b/g],
  [
    "cloudformation",
    /Service: AWSCognitoIdentity\w{0,20}Service;|Resource handler returned message|HandlerErrorCode|(?:CREATE|UPDATE|DELETE|ROLLBACK)_FAILED|AWS::Cognito::\w{1,40}|UPDATE_ROLLBACK/g,
  ],
  ["cloudtrail", /"?event(?:Source|Version)"?\s{0,3}:\s{0,3}"?(?:cognito-(?:idp|identity)\.amazonaws\.com|1\.\d\d)/g],
  [
    "flutter",
    /amplify_(?:flutter|auth_cognito)|package:amplify|\bCognitoClientException\b|package:amazon_cognito|\bServiceException \{|#\d{1,2} {3,8}\w.{0,80}\(package:|\.dart\b|\bflutter\b/gi,
  ],
  [
    "android",
    /com\.amplifyframework|com\.amazonaws\.mobile|com\.amazonaws\.mobileconnectors|AmplifyException ?\{|AuthException ?\{|AWSMobileClient.{0,40}(?:android|java)|E\/[A-Z]\w{2,40}:|aws\.sdk\.kotlin|\bandroid\b/gi,
  ],
  [
    "swift",
    /AWSCognitoIdentityProvider(?:ErrorDomain|\.)|Amplify\.AuthError|AuthError\.|Error Domain=|AWSMobileClient|ClientRuntime|AWSCognitoAuthPlugin|\.swift\b|AWSServiceError|UserInfo=\{/g,
  ],
  [
    "dotnet",
    /Amazon\.(?:CognitoIdentity|Runtime|Extensions)\w{0,30}\.|AmazonCognitoIdentityProviderException|HttpErrorResponseException|\bat Amazon\./g,
  ],
  ["java-v2", /software\.amazon\.awssdk\.|\(Service: CognitoIdentity(?:Provider)?, Status Code/g],
  [
    "java-v1",
    /com\.amazonaws\.(?:services|http|AmazonServiceException|AmazonClientException)|AWSCognitoIdentityProviderException|AmazonServiceException/g,
  ],
  [
    "php",
    /Aws\\{1,2}\w{2,40}\\{1,2}Exception|PHP (?:Fatal|Warning)|Error executing "\w{3,60}" on|AWS HTTP error|\.php\b/g,
  ],
  ["ruby", /Aws::CognitoIdentity(?:Provider)?::|seahorse\/client|aws-sdk-cognitoidentityprovider-\d|\.rb:\d/g],
  ["rust", /aws_sdk_cognito\w{1,30}|ErrorMetadata ?\{|ServiceError\(ServiceError|SdkError|message: Some\(/g],
  [
    "go",
    /operation error Cognito Identity|\bawserr\b|\bstatus code: \d{3}, request id:|https response error StatusCode|smithy\.|\.go:\d|goroutine \d/g,
  ],
  ["cli", /(?:^|\$ ?|\n ?)aws cognito-(?:idp|identity) |aws: error:|aws-cli\/\d/g],
  [
    "boto3",
    /botocore|boto3|ClientError: An error occurred|File "[^"\n]{1,200}\.py", line \d|Traceback \(most recent call last\)|pycognito|\bwarrant\b/g,
  ],
  [
    "cognito-identity-js",
    /amazon-cognito-identity(?:-js)?|aws-cognito-sdk|CognitoUser\.js|new CognitoUser(?:Pool)?\b|cognitoUser\./g,
  ],
  [
    "amplify-js-v6",
    /@aws-amplify\/auth\/(?:dist|src)|aws-amplify\/auth\b|\bAuthError: |assertServiceError|UserUnAuthenticatedException|UserAlreadyAuthenticatedException|AmplifyError/g,
  ],
  [
    "amplify-js-v5",
    /AuthClass\.|\bAuth\.(?:signIn|signUp|signOut|confirmSignIn|confirmSignUp|currentSession|currentAuthenticatedUser|forgotPassword|federatedSignIn|completeNewPassword)\b|@aws-amplify\/auth\/lib/g,
  ],
  [
    "js-v3",
    /@aws-sdk\/client-cognito|"?\$metadata"?: ?\{|"?\$fault"?: ?["']|de_\w{3,60}CommandError|@smithy\/|throwDefaultError|deserializeAws_json/g,
  ],
  [
    "js-v2",
    /aws-sdk\/lib\/|Request\.extractError|Request\.callListeners|constructor\.extractError|at constructor\.e|sequential_executor|aws-sdk\/global/g,
  ],
  [
    "boto3",
    /An error occurred \(\w{3,80}\)(?: \(reached max retries: \d{1,2}\))? when calling the \w{3,60} operation/g,
  ],
  ["java-v1", /\(Service: (?:AWSCognito\w{1,40}|AmazonCognito\w{1,40}); Status Code/g],
  [
    "oauth",
    /\/oauth2\/(?:authorize|token|userInfo|revoke|idpresponse)|\/saml2\/idpresponse|[?&#]error(?:_description)?=|amazoncognito\.com\/(?:error|login|logout|signup)/gi,
  ],
];

/** The tool that a text comes from, or null. Values are those of `SDK_IDS`. */
export function readSdk(text: string): PasteFact | null {
  for (const [id, mark] of MARKS) {
    const found = firstMatch(text, [mark], () => id);
    if (found) return found;
  }
  return null;
}
