import assert from 'node:assert/strict';
import { readStyled, styledAsHtml, styledAsMarkdown, styledAsText } from '../../../src/core/citations/styledText';

const ENTRY =
  '  <div class="csl-entry">A. <i>The <span style="font-style:normal;">Ark</span> Times</i>, <b>2</b> &#60;x&#62; &amp; &#x4e2d; [1]*</div>\n';

describe('a formatted citation', () => {
  it('is read with its italics, and without any other mark', () => {
    assert.deepEqual(readStyled(ENTRY), [
      { text: 'A. ' },
      { text: 'The ', italic: true },
      { text: 'Ark' },
      { text: ' Times', italic: true },
      { text: ', ' },
      { text: '2', bold: true },
      { text: ' <x> & 中 [1]*' },
    ]);
  });

  it('can be text, Markdown and HTML, in which nothing of it is a mark', () => {
    const styled = readStyled(ENTRY);
    assert.equal(styledAsText(styled), 'A. The Ark Times, 2 <x> & 中 [1]*');
    assert.equal(styledAsText(styled, 'asterisks'), 'A. *The* Ark *Times*, 2 <x> & 中 [1]*');
    assert.equal(styledAsMarkdown(styled), 'A. *The* Ark *Times*, **2** \\<x\\> \\& 中 \\[1\\]\\*');
    assert.equal(
      styledAsHtml(styled),
      'A. <em>The </em>Ark<em> Times</em>, <strong>2</strong> &#60;x&#62; &#38; 中 [1]*',
    );
  });

  it('may be broken without harm', () => {
    for (const html of ['', '<', '<i', '</i></i>x', '&#9999999;', '&unknown;', '<i>x']) readStyled(html);
    assert.equal(styledAsText(readStyled('</i>a &unknown; < b')), 'a &unknown; < b');
  });
});
