/** What a gate is called in its comment, its status and its annotations. */
export const GATE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._/]|-(?!-)){0,59}$/;

export const COMMENT_MODES = ["always", "on-change", "on-failure", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
