/** How surely a text is a list of counted calls: at least two lines with an operation and a number, and little else. */
export function recognizeRequestPlanner(head: string): number {
  const lines = head
    .slice(0, 4_096)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const counted = lines.filter((line) => line.length < 120 && (COUNT.test(line) || TURNED.test(line)));
  return counted.length >= 2 && counted.length * 2 >= lines.length ? 0.7 : 0;
}

const OPERATION =
  "(?:Admin|Get|List|InitiateAuth|RespondTo|SignUp|Confirm|Forgot|Change|Resend|Revoke|Update|Verify|GlobalSignOut)";
const COUNT = new RegExp(`^\\W{0,8}${OPERATION}[A-Za-z]{0,50}\\W{1,12}\\d[\\d,_.]{0,18}\\W{0,8}$`);
const TURNED = new RegExp(`^\\W{0,8}\\d[\\d,_.]{0,18}\\W{1,12}${OPERATION}[A-Za-z]{0,50}\\W{0,8}$`);
