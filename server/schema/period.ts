import type { PeriodAnswer } from '../words/period-answer.ts';
import { builder } from './builder.ts';

const DAY = 'A day (`2018-04-30`), or null where nothing says.';

export const Period = builder.objectRef<PeriodAnswer>('Period').implement({
  description: 'When something was so, as imprecise as its source. Events have a start alone: they hold from then on.',
  fields: (t) => ({
    edtf: t.expose('edtf', { type: 'EDTF', description: 'As written, e.g. `2018-04-09/..`.' }),
    earliestStart: t.exposeString('earliestStart', { nullable: true, description: DAY }),
    latestStart: t.exposeString('latestStart', { nullable: true, description: DAY }),
    earliestEnd: t.exposeString('earliestEnd', { nullable: true, description: DAY }),
    latestEnd: t.exposeString('latestEnd', { nullable: true, description: DAY }),
    ongoing: t.exposeBoolean('ongoing', {
      nullable: true,
      description: 'Still so when the source spoke; nothing is said of later.',
    }),
  }),
});
