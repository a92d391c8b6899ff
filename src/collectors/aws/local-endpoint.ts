/** Whether an endpoint is on this machine: an emulator. Its pools name no Region of AWS, and it takes any keys. */
export function isLocalEndpoint(endpoint: string | undefined): boolean {
  return endpoint !== undefined && URL.canParse(endpoint) && LOCAL.test(new URL(endpoint).hostname);
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
