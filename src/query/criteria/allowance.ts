import { countTests, isMergeable } from "./merge-equalities.ts";
import { refuse } from "./refused.ts";
import type { Criteria, Predicate } from "./tree.ts";

const PREDICATES_MAX = 200_000;
/** Far beyond what fits into a request as ids. */
const LITERALS_MAX = 300_000;
/** As many clauses as a search engine of the kind takes by default (assumed). */
const TESTS_MAX = 1024;
/** Each is run over every text on its own, which may be long. */
const PATTERNS_MAX = 16;

/** What one text may still ask for; refuses what is over. */
export type Allowance = {
  readonly spendLiteral: (at: number) => void;
  readonly spend: (predicate: Predicate, at: number) => void;
  /** Looks at the whole, after equal tests of one field are counted as one. */
  readonly settle: (criteria: Criteria) => void;
};

export function createAllowance(): Allowance {
  let predicates = 0;
  let tests = 0;
  let patterns = 0;
  let literals = 0;
  return {
    spendLiteral: (at) => {
      literals += 1;
      if (literals > LITERALS_MAX) refuse(at, `lists of more than ${LITERALS_MAX} items together`);
    },
    spend: (predicate, at) => {
      predicates += 1;
      if (predicates > PREDICATES_MAX) {
        refuse(at, `more than ${PREDICATES_MAX} comparisons; use IN with a list`);
      }
      if (!isMergeable(predicate)) tests += 1;
      if (tests > TESTS_MAX) refuse(at, tooManyTests);
      if (predicate.operator !== "LIKE" && predicate.operator !== "NOT LIKE") return;
      patterns += 1;
      if (patterns > PATTERNS_MAX) {
        refuse(at, `more than ${PATTERNS_MAX} LIKE; one pattern may hold many, such as 'a|b'`);
      }
    },
    settle: (criteria) => {
      if (countTests(criteria) > TESTS_MAX) refuse(0, tooManyTests);
    },
  };
}

const tooManyTests =
  `more than ${TESTS_MAX} separate tests; ` +
  "IN with a list counts as one, and so do = tests of one field joined with ||";
