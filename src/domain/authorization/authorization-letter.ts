/** One version of the authorization letter (核对授权书): immutable once anybody has signed it. */
export interface AuthorizationLetter {
  readonly version: string;
  readonly title: string;
  /** The whole in three plain sentences. Part of what is signed: nobody signs a text other than the one they read. */
  readonly inShort: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}
