import { expect, test } from 'vitest';
import { messagesOf } from './messages.ts';

test('one of a list is not “all 1”', () => {
  for (const say of [messagesOf.en, messagesOf.fr, messagesOf['zh-Hans']]) {
    expect(say.shownOf(1, 1)).not.toContain('1');
    expect(say.shownOf(2, 2)).toContain('2');
    expect(say.shownOf(1, 2)).toMatch(/1.*2|2.*1/);
  }
});
