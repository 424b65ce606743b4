import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { asFailure } from './failures.ts';

const told = (code: string, message = 'in the words of the database'): Error => new Neo4jError(message, code, '', '');

test.each([
  ['ServiceUnavailable', 'unavailable'],
  ['SessionExpired', 'unavailable'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
  ['Neo.TransientError.Request.NoThreadsAvailable', 'unavailable'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'unavailable'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.TransientError.Transaction.Terminated', 'timeout'],
  ['Neo.TransientError.Transaction.LockClientStopped', 'timeout'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'timeout'],
  ['Neo.TransientError.General.OutOfMemoryError', 'timeout'],
  ['Neo.TransientError.General.StackOverFlowError', 'timeout'],
  ['Neo.ClientError.Statement.SyntaxError', 'other'],
  ['Neo.DatabaseError.General.UnknownError', 'other'],
])('%s is %s', (code, reason) => {
  expect(asFailure(told(code))).toMatchObject({ name: 'DatabaseFailure', reason, code });
});

test('a connection that was not to be had in time is a database that is busy', () => {
  const error = told('N/A', 'Connection acquisition timed out in 5000 ms.');
  expect(asFailure(error)).toMatchObject({ reason: 'unavailable' });
});

test('what is no failure of the database stays what it is', () => {
  const mistake = new TypeError('x is not a function');
  expect(asFailure(mistake)).toBe(mistake);
});
