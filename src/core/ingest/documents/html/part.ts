// All that needs the parser of HTML and XML, as one bundle: see `Parts`.

export { readElements } from '../../importers/xml/elements';
export { readPiece } from './pieces';
export { readHtml } from './readHtml';
