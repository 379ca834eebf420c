// The real package throws outside a React server build; tests are a server too.
export {};
