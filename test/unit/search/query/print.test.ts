import assert from 'node:assert/strict';
import { parseQuery } from '../../../../src/core/search/query/parse';
import { printQuery } from '../../../../src/core/search/query/print';

describe('printQuery', () => {
  const printed = (text: string) => printQuery(parseQuery(text).query);

  it('writes one query in one way, however it was typed', () => {
    const ways: [string, ...string[]][] = [
      ['Trump OR Putin', '(Trump OR Putin)', 'Trump  OR ((Putin))'],
      ['(Trump OR Putin) sanctions', 'Trump OR Putin sanctions'],
      ['(Trump Putin)', 'Trump AND Putin', '(Trump) AND (Putin)'],
      ['((a b) OR c) d', 'a AND b OR c d'],
      ['a NEAR/5 b NEAR c', '(a NEAR/5 b) NEAR/10 c'],
      ['a NEAR (b NEAR c)', 'a NEAR (b NEAR/010 c)'],
      ['a -(b NEAR c)', 'a -((b NEAR c))'],
      ['"new start"', '“new  start”'],
      ['actor:"Sergey Lavrov"', 'ACTOR:«Sergey Lavrov»'],
      ['year:2017 date:2017-02..', 'year:2017..2017 Date:2017-02..'],
      ['=NATO disarm* talks~ -is:read', '=NATO~ disarm* talks~ -IS:READ'],
    ];
    for (const [canonical, ...others] of ways) {
      for (const text of [canonical, ...others]) assert.equal(printed(text), canonical, text);
    }
  });
});
