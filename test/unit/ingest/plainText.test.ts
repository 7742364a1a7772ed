import assert from 'node:assert/strict';
import { ofKind, outline, read } from './article';

const LONG =
  'The ministers met for the third time this year and spoke for an hour about the treaty, its terms and its end.';

describe('plain text', () => {
  it('parts paragraphs by blank lines, whichever the line breaks and whatever else is blank on them', () => {
    for (const gap of ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\n\u00A0\n', '\n\n\n\n', '\n\u200B\n']) {
      assert.deepEqual(outline(read(`First sentence here.${gap}Second sentence here.`).article), [
        'paragraph: First sentence here.',
        'paragraph: Second sentence here.',
      ]);
    }
  });

  it('takes each line for a paragraph where lines are long', () => {
    const { article } = read(`${LONG} ${LONG}\n${LONG} ${LONG}\n${LONG}`);
    assert.equal(article.blocks.length, 3);
  });

  it('joins hard-wrapped lines', () => {
    const wrapped = [
      'The ministers of the two countries met on Monday for the third',
      'time this year and spoke for an hour about the treaty, which',
      'neither wants to be the first to leave. They will meet again',
      'in May.',
      '',
      'Officials who know the talks said that little had been agreed',
      'and that much depends on the presidents, who have not yet',
      'spoken to each other since the election.',
    ].join('\n');
    const { article } = read(wrapped);
    assert.equal(article.blocks.length, 2);
    assert.ok(article.text.startsWith('The ministers of the two countries met on Monday for the third time this year'));
    assert.ok(
      article.text.endsWith(
        'said that little had been agreed and that much depends on the presidents, who have not yet spoken to each other since the election.',
      ),
    );
  });

  it('sees paragraphs by their indents in wrapped text without blank lines', () => {
    const wrapped = [
      '    The ministers of the two countries met on Monday for the',
      'third time this year and spoke for an hour about the treaty.',
      '    Officials who know the talks said that little had been',
      'agreed and that much depends on the two presidents, who have',
      'not spoken yet.',
    ].join('\n');
    assert.equal(read(wrapped).article.blocks.length, 2);
  });

  it('leaves a poem its lines', () => {
    const lines = [
      'In the room the women come and go',
      'Talking of this and that',
      'And so',
      'It ends where it began again',
    ];
    assert.equal(read(lines.join('\n')).article.blocks.length, 4);
  });

  it('joins wrapped Chinese without spaces', () => {
    const line = '俄罗斯和美国的关系在近几年来一直处于紧张状态两国领导人多次就此交换意见但收效甚微局势仍不明朗';
    const { article } = read(`${line}\n${line}\n${line}\n${line}。`);
    assert.equal(article.text, `${line}${line}${line}${line}。`);
  });

  it('knows list items by their bullets, numbers and dashes, but not a single dash or number', () => {
    const { article } = read(
      `Title here\n\n${LONG}\n\n• one thing\n• another thing\n\n- a\n- b\n\n1. first\n2. second\n\n– not a list.\n\n2018 was worse.`,
    );
    assert.deepEqual(ofKind(article, 'list item'), ['one thing', 'another thing', 'a', 'b', '1. first', '2. second']);
    assert.ok(ofKind(article, 'paragraph').includes('– not a list.'));
  });

  it('knows quotations by the sign of mails', () => {
    assert.deepEqual(outline(read(`He wrote:\n\n> We are ready\n> to talk.\n\nThat was all.`).article).slice(1), [
      'quote: We are ready to talk.',
      'paragraph: That was all.',
    ]);
  });

  it('needs no line break at the end', () => {
    assert.equal(read('One sentence.').article.text, 'One sentence.');
    assert.equal(read('One sentence.\n').article.text, 'One sentence.');
  });
});
