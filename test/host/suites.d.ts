// Modules that scripts/build.mjs makes: each imports every test file of its suite.
declare module 'suites:host';
declare module 'suites:web';
