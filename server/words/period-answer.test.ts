import { describe, expect, test } from 'vitest';
import { claim } from '../ledger/testing/world.ts';
import { hullOf, periodOf, periodsOf } from './period-answer.ts';

const said = (edtf: string, predicate = 'OWNS', spoken?: string) =>
  claim({
    source: 'gazette-1',
    subject: 'acme-optics',
    predicate,
    object: 'blue-lens',
    period: spoken === undefined ? { edtf } : { edtf, said: spoken },
  });

describe('periods', () => {
  test('are shown as written, with the days that bound them', () => {
    expect(periodOf(said('2014/2016-03'))).toEqual({
      edtf: '2014/2016-03',
      earliestStart: '2014-01-01',
      latestStart: '2014-12-31',
      earliestEnd: '2016-03-01',
      latestEnd: '2016-03-31',
      ongoing: false,
    });
  });

  test('of events have no end', () => {
    expect(periodOf(said('2018-04', 'FOUNDED'))).toMatchObject({ earliestEnd: null, latestEnd: null });
  });

  test('that are ongoing end where nobody knows', () => {
    expect(periodOf(said('2018-04-09/..', 'OWNS', '2018-05'))).toMatchObject({
      edtf: '2018-04-09/..',
      earliestEnd: '2018-05-01',
      latestEnd: null,
      ongoing: true,
    });
    expect(periodOf(said('../2018'))).toMatchObject({ earliestStart: null, latestStart: null });
  });

  test('of several events are one hull whichever claim comes first', () => {
    const claims = [said('2017', 'FOUNDED'), said('2018-04', 'FOUNDED')];
    expect(hullOf(claims)).toMatchObject({ edtf: '2017/2018-04', latestEnd: null });
    expect(hullOf([...claims].reverse())).toEqual(hullOf(claims));
  });

  test('of several claims span from the earliest start to the latest end, and none is lost', () => {
    const claims = [said('2016/2018'), said('2010/2012'), said('2010/2012'), said('2011')];
    expect(hullOf(claims)).toMatchObject({ edtf: '2010/2018', earliestStart: '2010-01-01', latestEnd: '2018-12-31' });
    expect(periodsOf(claims).map(({ edtf }) => edtf)).toEqual(['2010/2012', '2011', '2016/2018']);
    expect(hullOf([])).toBeNull();
  });
});
