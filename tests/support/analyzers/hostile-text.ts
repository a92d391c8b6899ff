import fc from "fast-check";

/** Pieces of what analyzers look for, whole and torn, and the characters that patterns stumble over. */
const PIECES = [
  "eyJhbGciOiJSUzI1NiJ9",
  ".eyJ0b2tlbl91c2UiOiJpZCJ9",
  "eyJ",
  "ZXlK",
  "Bearer ",
  "%2E",
  "https://a.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=1&redirect_uri=",
  "/error?error=",
  "error_description=",
  "&state=%7B%22",
  "https%3A%2F%2F",
  '{"response":{"autoConfirmUser":"true"}}',
  '{"triggerSource":"PreSignUp_SignUp",',
  "event.response = ",
  '"SECRET_HASH":"',
  "AuthParameters",
  '"Statement":[{"Effect":"Allow"',
  "AccessDenied",
  '"log":{"entries":[',
  "REPORT RequestId: ",
  "Task timed out after ",
  '"UserPool":{',
  'resource "aws_cognito_user_pool" "p" {',
  "{",
  "[",
  "}",
  "]",
  '"',
  "'",
  "\\",
  "\\\\",
  '\\"',
  ":",
  ",",
  "=",
  "==",
  "/",
  "//",
  "#",
  "?",
  "&",
  "%",
  "@",
  "+",
  "-",
  "_",
  ".",
  " ",
  "\t",
  "\n",
  "\r\n",
  "a",
  "0",
  "A",
  "é",
  "\u2028",
  "\u0000",
];

/** Texts made of such pieces, of noise, or of one piece over and over. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...PIECES);
  return fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc
      .tuple(piece, piece, fc.integer({ min: 1, max: 400 }), fc.array(piece, { maxLength: 6 }))
      .map(([first, second, times, tail]) => (first + second).repeat(times) + tail.join("")),
  );
}

/** Texts of `length` characters in which one or two pieces stand over and over: the shapes that slow patterns down. */
export function repetitive(length: number): { name: string; text: string }[] {
  const single = PIECES.map((piece) => ({ name: JSON.stringify(piece), text: fill(piece, length) }));
  const pairs = PIECES.flatMap((piece, index) => {
    const other = PIECES[(index * 7 + 3) % PIECES.length] ?? "";
    return [{ name: JSON.stringify(piece + other), text: fill(piece + other, length) }];
  });
  return [...single, ...pairs];
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
