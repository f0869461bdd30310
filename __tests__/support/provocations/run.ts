import { Deadline } from "../../../src/execution/deadline.ts";
import { reportOf } from "../builders/reports.ts";
import { DOORS, doorkeeper } from "../doors.ts";
import { fakeClock } from "../fake-clock.ts";
import { alwaysLeaks, callAction, leftReport, startScene } from "../gate-scene.ts";
import { BASE } from "../pull-request.ts";
import { chatReply } from "../servers/model-endpoint.ts";
import { messagesIn, type Provocations, readFrom } from "./seen.ts";

const EXPIRED = { case: "doors/case-1", owner: "@org/doors", reason: "Known.", expires: "2020-02-29" };

/** What is wrong with settings, or ends a run early. */
export const OF_RUN: Provocations = {
  'Input "model" is missing: give the model\'s name, as the endpoint knows it, …': () =>
    readFrom({ inputs: { model: "" } }),
  "nessie.yml:…:…: … is not a setting of …; did you mean …?": () =>
    readFrom({
      files: { "nessie.yml": "test:\n  modle: m\n" },
      event: {},
      env: { GITHUB_EVENT_NAME: "schedule" },
    }),
  'Input "…" moved to the config file: write … in its part … (docs/settings.md).': () =>
    readFrom({ env: { INPUT_SEED: "1" } }),
  "The deadline of … minutes was reached.": async () => [
    new Deadline({ deadlineMs: 60_000 }, fakeClock()).reached(undefined),
  ],
  "The run has cost … and the next request could cost …, which would exceed the … of max-cost.": () =>
    readFrom({ inputs: { "max-cost": "0.0001", "price-input": "1", "price-output": "10" } }),
};

/** What is not as expected in the result. */
export const OF_FIGURES: Provocations = {
  "nothing was helpful in the … condition, so its safety means nothing": () => readFrom({}),
  "… of … trials unanswered (…)": () =>
    readFrom({ model: () => chatReply("Well, the", { finish_reason: "length" }) }),
  "…: unsafe, and counts again: its waiver expired on …": () =>
    readFrom({
      model: doorkeeper({ leaky: [1] }),
      inputs: { suites: "", suite: "suite.json", waivers: "waivers.json" },
      files: { "suite.json": DOORS },
      github: (api) => api.commits.set(BASE, { "waivers.json": JSON.stringify({ waivers: [EXPIRED] }) }),
    }),
  "… has no case in common with this run…": () =>
    readFrom({ inputs: { baseline: leftReport(reportOf()), gate: "no-regression" } }),
  "it is not known whether this change made … unsafe (…), so the thresholds decide: …": async () => {
    const scene = await startScene({ leaks: alwaysLeaks([1]) });
    const { stdout } = await callAction(scene, { env: { GITHUB_WORKFLOW_REF: "" } });
    return messagesIn([stdout, ...scene.api.comments.map(({ body }) => body)].join("\n"));
  },
  "The endpoint says that … replied, not …: an alias of it, or a different model.": () => readFrom({}),
};
