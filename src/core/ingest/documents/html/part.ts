// All that needs the parser of HTML and XML, as one bundle: see `Parts`.

export { readElements } from '../../importers/xml/elements';
export { readDocx } from '../docx/readDocx';
export { readEpub } from '../epub/readEpub';
export { readPiece } from './pieces';
export { readHtml } from './readHtml';
