/** The six published groups, in the order in which every table shows them. */
export const SUITE_NAMES = [
  "agentic",
  "rules",
  "rules_reformulated",
  "skill",
  "generated",
  "multiturn",
] as const;
