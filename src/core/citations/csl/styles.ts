// A part of its own (see core/parts.ts): data under a licence of their own.
export { locales, styles } from 'csl-styles';
