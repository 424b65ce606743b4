/** Stands in everything that is smuggled, so that it is known again wherever it turns up. */
export const MARK = 'smuggled';

/** Text that would be Cypher, or a query of the full-text index, if it ever stood in a statement. */
export const smuggledTexts: readonly string[] = [
  `${MARK}' RETURN 1 //`,
  `${MARK}" }) DETACH DELETE n //`,
  `${MARK}\` ) DETACH DELETE n //`,
  `acme-optics'}) DETACH DELETE n RETURN 1 AS ${MARK} /*`,
  `$${MARK}`,
  `\${${MARK}}`,
  `\\u0027 OR 1 = 1 OR \\u0027${MARK}`,
  `\\' ${MARK} \\\\`,
  `*/ ${MARK} /* --`,
  `${MARK}\n} UNION MATCH (n) DETACH DELETE n //`,
  `CALL db.labels() YIELD label RETURN ${MARK}`,
  `LOAD CSV FROM 'file:///etc/passwd' AS ${MARK}`,
  `${MARK}~ OR *:* AND name:(${MARK})^9 [a TO z]`,
];

/** Names as GraphQL has them that mean something to Cypher. */
export const smuggledNames: readonly string[] = [
  `${MARK}_DETACH_DELETE_n`,
  `${MARK}`,
  'n',
  'row',
  'MATCH',
  'RETURN',
  'count',
  'revision',
  '__proto__',
];
