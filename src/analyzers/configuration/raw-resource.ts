/** A Cognito resource as a template or a plan states it. Values may hold `Unresolved`. */
export interface RawResource {
  /** `aws_cognito_user_pool` or `AWS::Cognito::UserPool`. */
  type: string;
  /** `aws_cognito_user_pool.main`, or the logical id. */
  name: string;
  properties: Readonly<Record<string, unknown>>;
  /** Only a part of the resource is in the text: what it does not set is not known. */
  partial: boolean;
}

/** What a text was read as, with the place where the reading stopped, if it did. */
export interface RawRead {
  format: string;
  resources: RawResource[];
  stopped: { where: string; observed: string; expected: string } | null;
}
