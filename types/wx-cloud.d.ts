/** The part of WeChat's global that Taro does not carry over in a way that tests can replace. */
declare const wx: {
  readonly cloud: {
    init(options: { readonly env?: string; readonly traceUser?: boolean }): void;
    callFunction(options: {
      readonly name: string;
      readonly data: object;
    }): Promise<{ readonly result?: unknown }>;
  };
};
