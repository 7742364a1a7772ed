import assert from 'node:assert/strict';
import { ofKind, outline, read } from './article';

const P1 =
  'The two governments agreed on Monday to go on with talks about the treaty, which ends next year unless it is renewed.';
const P2 =
  'Both sides had accused each other of breaking it, and an end of the talks had seemed close for most of the spring.';
const P3 =
  'Experts doubt that the negotiators, who have met in secret, will be ready by then, since so much is still open.';

/** The kinds of the blocks behind the title. */
const page = (...blocks: string[]): string[] =>
  outline(read(['A title that is none of these', ...blocks].join('\n\n')).article).slice(1);

describe('titles', () => {
  it('takes a first line without a full stop', () => {
    assert.deepEqual(ofKind(read(`Talks go on\n\n${P1}`).article, 'title'), ['Talks go on']);
    assert.deepEqual(ofKind(read(`Will talks go on?\n\n${P1}`).article, 'title'), ['Will talks go on?']);
  });

  it('takes a sentence only where it is set apart or a byline follows', () => {
    assert.deepEqual(ofKind(read(`Talks go on.\n\n${P1}\n\n${P2}`).article, 'title'), []);
    assert.deepEqual(ofKind(read(`Talks go on.\n\n\n${P1}\n\n${P2}\n\n${P3}`).article, 'title'), ['Talks go on.']);
    assert.deepEqual(ofKind(read(`Talks go on.\n\nBy Jane Doe\n\n${P1}`).article, 'title'), ['Talks go on.']);
  });

  it('takes no first paragraph', () => {
    const { article } = read(`${P1}\n\n${P2}`, '000_a2f3b8b4ef36e51b.txt');
    assert.deepEqual(ofKind(article, 'title'), []);
    assert.equal(article.title.provenance, 'text');
    assert.ok(article.title.value.endsWith('…') && P1.startsWith(article.title.value.slice(0, -1)));
  });

  it('takes what the trail of crumbs ends in, and nothing above the trail', () => {
    const text = `cheap watches\n\nHome » World » Talks Go On\n\nTalks go on\n\n${P1}`;
    assert.deepEqual(outline(read(text).article).slice(0, 3), [
      'boilerplate: cheap watches',
      'boilerplate: Home » World » Talks Go On',
      'title: Talks go on',
    ]);
  });

  it("takes a newspaper's name above the title for the source", () => {
    const { article } = read(`The Daily Herald\n\nTalks go on after a long winter\n\n${P1}`);
    assert.equal(article.title.value, 'Talks go on after a long winter');
    assert.deepEqual(article.source, { value: 'The Daily Herald', provenance: 'text', evidence: 'The Daily Herald' });
  });

  it('falls back on a wordy file name', () => {
    const { title } = read(`${P1}\n\n${P2}`, 'x/2018-07-16-summit-in-helsinki.txt').article;
    assert.deepEqual(title, { value: 'summit in helsinki', provenance: 'file name' });
  });
});

describe('page furniture', () => {
  const furniture = [
    'Home » Home » World',
    '© 2020 Example Media. All Rights Reserved. Log in',
    'Copyright (c) 2019 by Example Media',
    'Share this on Facebook',
    'Facebook Twitter WhatsApp',
    'Log in',
    'Sign up for our newsletter',
    'Read more: Another article',
    'See also',
    'Short URL:',
    'https://example.org/a/b',
    'Image and video hosting by Example',
    'This site uses cookies to improve your experience.',
    'Privacy Policy | Terms of Use',
    'Back to top',
    'Leave a reply',
    'ADVERTISEMENT',
    '* * *',
  ];
  for (const block of furniture) {
    it(`folds away "${block}"`, () => assert.deepEqual(page(P1, block, P2)[1]?.split(':')[0], 'boilerplate'));
  }

  const text = [
    'Share prices fell after the talks broke off.',
    'Sign of the times: nobody came.',
    'Related parties must tell the court.',
    'He read more letters than anyone else.',
    'Home affairs were not on the agenda.',
    'Copy of the treaty in hand, he left.',
    'Copyright is not what they came to talk about.',
    '(C) Sales made on account.',
    'Log books were kept in the tower.',
  ];
  for (const block of text)
    it(`keeps "${block}"`, () => assert.deepEqual(page(P1, block, P2)[1], `paragraph: ${block}`));

  it('folds away the links under the text, to the end, only where little follows', () => {
    const links = ['More related stories:', 'One ends, another begins. Third title.'];
    assert.deepEqual(
      page(P1, P2, P3, ...links).slice(3),
      links.map((block) => `boilerplate: ${block}`),
    );
    assert.equal(page(P1, ...links, P2, P3, P1)[3], `paragraph: ${P2}`);
  });

  it('folds away scraps between furniture below the text, and lists of papers only there', () => {
    assert.deepEqual(
      page(`${P1} ${P2}`, 'Short URL:', 'Generated image', 'Leave a reply', 'Newspapers from China').slice(1),
      [
        'boilerplate: Short URL:',
        'boilerplate: Generated image',
        'boilerplate: Leave a reply',
        'boilerplate: Newspapers from China',
      ],
    );
    assert.equal(page(P1, 'News from Ukraine', `${P2} ${P3}`)[1], 'heading: News from Ukraine');
  });

  it('counts no words in it', () => {
    assert.equal(read(`Talks go on\n\n${P1}\n\nRead more: about the same`).article.words, 3 + P1.split(' ').length);
  });
});

describe('captions', () => {
  const captions = [
    'Data map: Russian President Putin.',
    'File photo: The bridge in 2014.',
    'The picture shows the two ministers in Geneva.',
    'The ministers shake hands (Courtesy photo for education only)',
    'Gold on coins (picture-alliance/dpa/Somebody)',
    'Minister Ann Lee (right) said there was hope',
    'Protesters in the capital on Monday. Photo by John Smith.',
    'The two leaders at lunch. John Smith/AFP',
    'The former president John Smith signing the treatyEven the former president John Smith tried this.',
  ];
  for (const caption of captions)
    it(`knows "${caption}"`, () => assert.equal(page(P1, caption, P2)[1], `caption: ${caption}`));

  const text = [
    'He pictured a world without war (and without taxes).',
    'YouTube said on Monday that it had removed the video from YouTube for good.',
    'The pictures were never shown.',
    'She stood to the right of him.',
  ];
  for (const block of text) it(`leaves "${block}"`, () => assert.equal(page(P1, block, P2)[1], `paragraph: ${block}`));

  it('folds away one that is repeated', () => {
    const caption = 'The ministers shake hands (Courtesy photo)';
    assert.deepEqual(page(caption, caption, P1).slice(0, 2), [`caption: ${caption}`, `boilerplate: ${caption}`]);
  });
});

describe('speaker turns', () => {
  const labels = (text: string): string[] => {
    const { article } = read(text);
    return article.blocks.flatMap(({ start, labelEnd }) =>
      labelEnd === undefined ? [] : article.text.slice(start, labelEnd),
    );
  };

  it('knows an interview with and without spaces', () => {
    const interview = `An interview\n\n${P1}\n\nReporter:Is it over?\n\nMinister Lee:No.\n\nReporter:When?\n\nMinister Lee:Soon.`;
    assert.deepEqual(labels(interview), ['Reporter:', 'Minister Lee:', 'Reporter:', 'Minister Lee:']);
    assert.deepEqual(labels(interview.replaceAll(':', ': ')), [
      'Reporter:',
      'Minister Lee:',
      'Reporter:',
      'Minister Lee:',
    ]);
    assert.deepEqual(labels(interview.replaceAll(':', '：')), [
      'Reporter：',
      'Minister Lee：',
      'Reporter：',
      'Minister Lee：',
    ]);
  });

  it('takes no heading, sentence, address or time for one', () => {
    assert.deepEqual(labels(`A title\n\nLee: talks go on\n\n${P1}\n\nSmith: not with us\n\n${P2}`), []);
    assert.deepEqual(
      labels(`A title\n\n${P1}\n\nHe said on Monday at noon in the White House that: no.\n\n10:30 was the hour.`),
      [],
    );
  });

  it('tells an agency before its report from a speaker', () => {
    const text = `A title\n\nExample News:${P1}\n\nReporter:Is it over?\n\nLee:No.\n\nReporter:When?\n\nLee:Soon.`;
    assert.deepEqual(labels(text), ['Reporter:', 'Lee:', 'Reporter:', 'Lee:']);
    assert.equal(read(text).article.source?.value, 'Example News');
  });
});

describe('headings', () => {
  it('knows short lines without a full stop between paragraphs', () => {
    assert.deepEqual(
      page(P1, 'A long way to go', P2, '‘No way back’', P3).filter((_, i) => i % 2 === 1),
      ['heading: A long way to go', 'heading: ‘No way back’'],
    );
  });

  it('takes none at the end, none that is a sentence, none in a list of short lines', () => {
    assert.equal(page(P1, P2, 'The end')[2], 'paragraph: The end');
    assert.equal(page(P1, 'That was new.', P2)[1], 'paragraph: That was new.');
    const lines = ['One to ten', 'Two and a half', 'Three of a kind ', 'Four on the floor', 'Five is right out'];
    assert.ok(page(...lines).every((block) => block.startsWith('paragraph')));
  });
});

describe('posts taken over from social networks', () => {
  it('are quotations, with the line that names who posted them', () => {
    assert.deepEqual(page(P1, 'Jane Doe', 'Good call yesterday. (Twitter Jane Doe)', P2).slice(1, 3), [
      'quote: Jane Doe',
      'quote: Good call yesterday. (Twitter Jane Doe)',
    ]);
  });
});
