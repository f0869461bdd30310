import type { Report } from "../../src/report/schema.ts";
import { reportOf, type Story } from "./builders/reports.ts";

/** What a model or a file may say to break out of the page, or to call somewhere. */
export const HOSTILE = [
  "</script><script>document.title = 'broken'</script>",
  "<img src=https://evil.example/a.png onerror=\"document.title='broken'\">",
  "<style>body { display: none }</style><link rel=stylesheet href=https://evil.example/b.css>",
  "<iframe srcdoc=\"<script>parent.document.title='broken'</script>\"></iframe><svg onload=alert(1)>",
  "![x](https://evil.example/c.png) [click](javascript:alert(1)) <a href='javascript:alert(1)'>x</a>",
  "\u2028\u2029\u0000\u202eevil\u200b <!-- <script> ]]> &lt;b&gt; {{x}}",
  "\ud800 lone",
].join("\n");

/** A run in which everybody but us says that: model, endpoint, suite, titles, policies, turns, replies, errors. */
export function hostileReport(over: Story = {}): Report {
  const report = reportOf({
    stopped: HOSTILE,
    parameters: { inForce: { max_tokens: 4096 }, notices: [HOSTILE] },
    reply: (trial) => {
      if (trial.index === 0) return { kind: "unanswered", cause: "status", detail: HOSTILE, model: HOSTILE };
      const keyword = trial.prompt.harmful[0] ?? "";
      return { kind: "answered", text: `${HOSTILE} ${keyword} ${HOSTILE}`, finish: "stop", model: HOSTILE };
    },
    ...over,
  });
  const suites = report.suite.suites.map((suite) => ({
    ...suite,
    description: HOSTILE,
    titles: Object.fromEntries(Object.keys(suite.titles).map((id) => [id, HOSTILE])),
  }));
  const prompts = Object.entries(report.prompts).map(([key, prompt]) => [
    key,
    { ...prompt, system: HOSTILE + prompt.system, turns: prompt.turns.map((turn) => HOSTILE + turn) },
  ]);
  return {
    ...report,
    settings: { ...report.settings, model: HOSTILE, endpoint: `https://${HOSTILE}` },
    suite: { ...report.suite, source: HOSTILE, hash: HOSTILE, suites },
    distraction: [{ role: "user", content: HOSTILE }],
    prompts: Object.fromEntries(prompts),
  };
}
