import { describe, expect, test } from 'vitest';
import { behind, behindConnection, merge, noFields, type SelectedField, type Selection, slotOf } from './selection.ts';

const field = (name: string, selection: Selection = noFields, args: SelectedField['args'] = {}): Selection =>
  new Map([[slotOf(name, args), { name, args, selection }]]);

describe('selections', () => {
  test('a slot is the name and what was asked, whatever the order of the arguments', () => {
    expect(slotOf('relations', { first: 1, after: 'x' })).toBe(slotOf('relations', { after: 'x', first: 1 }));
    expect(slotOf('relations', { first: 1 })).not.toBe(slotOf('relations', { first: 2 }));
    expect(slotOf('name', { lang: undefined })).toBe('name');
  });

  test('merging unites what is asked of one field, and keeps different arguments apart', () => {
    const merged = merge([
      field('to', field('id')),
      field('to', field('name')),
      field('claims', field('id'), { first: 1 }),
      field('claims', field('id'), { first: 2 }),
    ]);
    expect([...behind(merged, 'to').keys()]).toEqual(['id', 'name']);
    expect(merged.size).toBe(3);
  });

  test('members of a connection are asked through nodes and through edges', () => {
    const connection = merge([field('nodes', field('id')), field('edges', field('node', field('label')))]);
    expect([...behindConnection(connection).keys()].sort()).toEqual(['id', 'label']);
  });
});
