import { describe, expect, it } from 'vitest';
import { type Report, reportToMarkdown, reportToText, withSection } from './report';

const report: Report = {
  part: 'save',
  title: 'Saving',
  head: ['step', 'ms'],
  rows: [
    ['encode', '40'],
    ['write to disk', '120'],
  ],
  goals: [
    { what: 'quick', isMet: true },
    { what: 'quicker', isMet: false },
  ],
};

describe('a report', () => {
  it('is a table with its goals in the terminal', () => {
    expect(reportToText(report)).toBe(
      [
        'Saving',
        '  step            ms',
        '  encode          40',
        '  write to disk  120',
        '  Goal met: quick',
        '  Goal missed: quicker',
        '',
      ].join('\n'),
    );
  });

  it('is a table with its goals in Markdown', () => {
    expect(reportToMarkdown(report)).toBe(
      '| step | ms |\n| --- | ---: |\n| encode | 40 |\n| write to disk | 120 |\n\n- Goal met: quick\n- Goal missed: quicker',
    );
  });
});

describe('a document', () => {
  const document = '# A\n<!-- bench:save -->\nold\n<!-- /bench:save -->\ntail\n';

  it('gets a new section and keeps the rest', () => {
    expect(withSection(document, 'save', 'new')).toBe(
      '# A\n<!-- bench:save -->\n\nnew\n\n<!-- /bench:save -->\ntail\n',
    );
  });

  it('without that section is refused', () => {
    expect(() => withSection(document, 'drag', 'new')).toThrow('drag');
  });
});
