export { reasonOf } from '../node/reason';

/** Something that the caller must put right: told in one line on stderr, and the exit code is 2. */
export class Failure extends Error {}
