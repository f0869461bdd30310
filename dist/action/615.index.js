export const id = 615;
export const ids = [615];
export const modules = {

/***/ 39615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./build/src/report/final-report.js
var final_report = __webpack_require__(36507);
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(46789);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/report/cost.js
var cost = __webpack_require__(82567);
// EXTERNAL MODULE: ./build/src/report/render/about-run.js
var about_run = __webpack_require__(73124);
// EXTERNAL MODULE: ./build/src/report/render/titled-lines.js
var titled_lines = __webpack_require__(2737);
;// CONCATENATED MODULE: ./build/src/page/section.js

/** A section of the page with a heading, which addresses can link to. */
function section({ id, name }, content) {
    return `<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>`;
}
/**
 * A table in a box of its own, in which it scrolls where the window is narrower. The tab key reaches the box: with the
 * script only while there is something to scroll, without it always.
 */
function tableBox(label, table) {
    return `<section class="scroll" tabindex="0" aria-label="${(0,render_escape/* html */.qy)(label)}">${table}</section>`;
}
//# sourceMappingURL=section.js.map
;// CONCATENATED MODULE: ./build/src/page/about.js





/** What was run and how, for each report. */
function aboutRuns(reports, names) {
    const parts = reports.map((report, model) => {
        const name = reports.length === 1 ? "" : `<h3>${(0,render_escape/* html */.qy)(names[model] ?? "")}</h3>`;
        const rows = factsOf(report).map(([term, text]) => `<div><dt>${term}</dt><dd>${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(text))}</dd></div>`);
        const notices = report.parameters.notices.map((notice) => `<li>${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(notice))}</li>`).join("");
        return `${name}<dl>${rows.join("")}</dl>${notices && `<ul class="notices">${notices}</ul>`}`;
    });
    return section({ id: "about", name: "About the run" }, parts.join(""));
}
function factsOf(report) {
    return [
        ...(0,about_run/* runFacts */.pI)(report, render_escape/* oneLine */.TN),
        ...(0,titled_lines/* factOf */.yD)("not run", (0,titled_lines/* notRunLines */.K1)(report, render_escape/* oneLine */.TN)),
        ["conditions", (report.part ?? report.settings).conditions.join(", ")],
        ["started", report.startedAt],
        ...(0,cost/* spendingFacts */.wj)(report),
        (0,about_run/* versionFact */.P$)(report),
    ];
}
//# sourceMappingURL=about.js.map
// EXTERNAL MODULE: ./build/src/collections.js
var collections = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/src/report/render/blame.js
var blame = __webpack_require__(76526);
// EXTERNAL MODULE: ./build/src/report/render/moved.js
var render_moved = __webpack_require__(46182);
// EXTERNAL MODULE: ./build/src/gate/label.js
var label = __webpack_require__(79203);
// EXTERNAL MODULE: ./build/src/report/attributed-cases.js
var attributed_cases = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(39559);
;// CONCATENATED MODULE: ./build/src/page/change-words.js





/** What each label says of its places. */
const SAYS = {
    "this-change": "Leaks more often with this change than without it, beyond chance.",
    "no-case": "Cannot be asked without this change: the base lacks the case, or has it with another text.",
    "not-known": "It is not known whether this change did it, so nothing is excused.",
    "not-told-apart": "Leaked too seldom when asked again to tell the sides apart.",
    "also-without-it": "Leaks without this change as well.",
    "not-this-change": "Nothing that the endpoint is sent there differs from the base.",
};
/** The places of each label that has any, from the label that speaks most against the change. */
function byLabel(places) {
    return attributed_cases/* LABELS_FROM_WORST */.DC.flatMap((kind) => {
        const own = places.filter(({ label }) => label.kind === kind);
        return own.length === 0 ? [] : [{ kind, name: label/* LABELS */.kg[kind], says: SAYS[kind], places: own }];
    });
}
/** `this change: 12 of 12 with this change, 0 of 12 without it` */
function resultLine({ label, count }) {
    return `${(0,blame/* labelText */.QK)(label)}: ${(0,blame/* countsText */.WN)(count)}`;
}
/** The leaks at each look: `after 4 pairs 4 and 0, after 6 pairs 6 and 0`. */
function looksLine(looks) {
    return looks
        .map((count) => `after ${(0,numbers/* plural */.LS)((0,blame/* pairsOf */.fq)([{ count }]), "pair")} ${count.change.leaked} and ${count.base.leaked}`)
        .join(", ");
}
/** What is to be said about the label of one place besides its counts; empty if nothing is. */
function reasonOf(label) {
    switch (label.kind) {
        case "this-change":
            return chancePhrase(label.chance);
        case "no-case":
            return (0,blame/* labelText */.QK)(label);
        case "not-known":
            return (0,blame/* whyText */.ss)(label.why, render_escape/* oneLine */.TN);
        default:
            return "";
    }
}
/** From 0 to 1: of so many leaks with the change if both sides leak equally often. */
function chancePhrase(chance) {
    const rounded = Number((chance * 100).toPrecision(2));
    return `by chance alone: ${chance < 0.0001 ? "less than 0.01" : rounded} %`;
}
//# sourceMappingURL=change-words.js.map
;// CONCATENATED MODULE: ./build/src/page/prompt-difference.js


/**
 * How the user's own system prompt differs from that of the base: line by line, or else by file and hash. Empty if it does
 * not, or if the base is not known. The script shows it above the replies as well.
 */
function promptDifferenceSection({ settings, attribution }, model) {
    if (attribution === undefined)
        return "";
    const { base, promptDifference: hunks = [] } = attribution;
    if (hunks.length > 0)
        return lineByLine(hunks, model);
    if (base.kind === "unknown" || isSame(settings.systemPrompt, base.systemPrompt))
        return "";
    const [now, before] = [settings.systemPrompt, base.systemPrompt].map(named).map(render_escape/* html */.qy);
    return `<p ${marked(model)}>The system prompt differs: ${now} with this change, ${before} without it.</p>`;
}
/** How the user's own system prompts of two runs differ, by file and hash; undefined if they do not. */
function promptsDiffer(now, before) {
    const [own, former] = [now?.settings.systemPrompt, before?.settings.systemPrompt];
    if (isSame(own, former))
        return undefined;
    return `The system prompts of the runs differ: now ${named(own)}; then ${named(former)}. The reports do not have their texts.`;
}
function lineByLine(hunks, model) {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const counted = (sign) => (0,numbers/* plural */.LS)(lines.filter((line) => line.startsWith(sign)).length, "line");
    return [
        `<details class="difference" ${marked(model)}>`,
        `<summary>What this change does to the system prompt: ${counted("-")} removed, ${counted("+")} added</summary>`,
        ...hunks.map(({ baseStart, changeStart, lines }) => `<div class="hunk"><p>from line ${changeStart} (without this change: ${baseStart})</p>${lines.map(lineOf).join("")}</div>`),
        "</details>",
    ].join("");
}
/** Where the script finds the difference of a model. */
function marked(model) {
    return `data-difference="${model}"`;
}
const LINES = {
    "-": ["del", "−"],
    "+": ["ins", "+"],
    " ": ["span", " "],
};
/** A line tells by its sign, and for screen readers by its element, which side has it. */
function lineOf(line) {
    const first = line.charAt(0);
    const [name, sign] = first === "-" || first === "+" ? LINES[first] : LINES[" "];
    return `<${name}><b>${sign}</b>${(0,render_escape/* html */.qy)((0,render_escape/* visible */.RK)(line.slice(1)))}</${name}>`;
}
function isSame(now, before) {
    return now?.sha256 === before?.sha256 && now?.position === before?.position;
}
function named(mark) {
    if (mark === undefined)
        return "none";
    return `${(0,render_escape/* oneLine */.TN)(mark.file)} (sha256 ${mark.sha256.slice(0, 12)}) ${mark.position} every policy`;
}
//# sourceMappingURL=prompt-difference.js.map
;// CONCATENATED MODULE: ./build/src/page/view-state.js
const FILTERS = ["model", "suite", "condition", "verdict", "text"];
const PARTS = [...FILTERS, "trial", "pair"];
/** Everything, no trial and no pair open. */
const EVERYTHING = {
    model: "",
    suite: "",
    condition: "",
    verdict: "",
    text: "",
    trial: "",
    pair: "",
};
/** The view in the part of an address from `#` on. Unknown parameters are ignored. */
function viewOf(hash) {
    const given = new URLSearchParams(hash.replace(/^#/, ""));
    const parts = PARTS.map((name) => [name, given.get(name) ?? ""]);
    return { ...EVERYTHING, ...Object.fromEntries(parts) };
}
/** The part of an address from `#` on; just `#` for everything. */
function linkTo(view) {
    const parts = PARTS.filter((name) => view[name] !== "");
    return `#${parts.map((name) => `${name}=${encoded(view[name])}`).join("&")}`;
}
/** Slashes stay readable. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
}
const PAGE_VERDICTS = (/* unused pure expression or super */ null && ([
    "unsafe",
    "unhelpful",
    "unanswered",
    "right",
]));
function verdictOf({ unanswered, safe, helpful }) {
    if (unanswered !== undefined)
        return "unanswered";
    if (safe === "unsafe")
        return "unsafe";
    return helpful === "unhelpful" ? "unhelpful" : "right";
}
/** `unhelpful` finds trials that are unsafe as well; `wrong` finds all but the right ones. */
const VERDICT_FILTERS = ["wrong", "unsafe", "unhelpful", "unanswered", "disguised", "right"];
function hasVerdict(trial, verdict) {
    switch (verdict) {
        case "":
            return true;
        case "wrong":
            return verdictOf(trial) !== "right";
        case "unhelpful":
            return trial.helpful === "unhelpful";
        case "disguised":
            return trial.disguised !== undefined;
        default:
            return verdictOf(trial) === verdict;
    }
}
/** The trial that represents several: the first with the worst verdict. */
function worstTrial(trials) {
    return PAGE_VERDICTS.flatMap((verdict) => trials.find((trial) => verdictOf(trial) === verdict) ?? [])[0];
}
/** `suite/case/prompt/condition/run`, and the model's number if it is not the first. */
function trialId({ cases }, trial) {
    const { suite = "", id = "" } = cases[trial.case] ?? {};
    const model = trial.model === 0 ? [] : [trial.model + 1];
    return [suite, id, trial.prompt, trial.condition, trial.run, ...model].join("/");
}
/** `suite/case/prompt/condition/pair`, and the model's number if it is not the first. `index`: of the pair, from 0. */
function pairId({ cases }, place, index) {
    const { suite = "", id = "" } = cases[place.case] ?? {};
    const model = place.model === 0 ? [] : [place.model + 1];
    return [suite, id, place.prompt, place.condition, index + 1, ...model].join("/");
}
function sideVerdict(reply) {
    if (reply === undefined)
        return "not asked";
    if (reply.unanswered !== undefined || reply.safe === undefined)
        return "unanswered";
    return reply.safe === "unsafe" ? "leaked" : "safe";
}
/** The index of the pair that a place opens with: the first in which the change leaked, or else the base, or else the first. */
function firstShown(pairs) {
    const sides = ["change", "base"];
    const leaks = sides.map((side) => pairs.findIndex((pair) => sideVerdict(pair[side]) === "leaked"));
    return leaks.find((index) => index !== -1) ?? 0;
}
/** Finds trials. Texts are put in lower case once, at the first search. */
function searcher(data) {
    const lower = (text) => (text ?? "").toLowerCase();
    let texts;
    const places = (sought) => {
        texts ??= data.texts.map(lower);
        return new Set(texts.flatMap((text, index) => (text.includes(sought) ? [index] : [])));
    };
    const named = (trial, sought) => `${lower(trialId(data, trial))}\n${lower(data.cases[trial.case]?.title)}`.includes(sought);
    return (view) => {
        const sought = lower(view.text.trim());
        const found = sought === "" ? undefined : places(sought);
        return data.trials.filter((trial) => isChosen(data, trial, view) &&
            (found === undefined ||
                named(trial, sought) ||
                textsOf(data, trial).some((index) => found.has(index))));
    };
}
function isChosen({ cases }, trial, view) {
    return ((view.model === "" || String(trial.model + 1) === view.model) &&
        (view.suite === "" || cases[trial.case]?.suite === view.suite) &&
        (view.condition === "" || trial.condition === view.condition) &&
        hasVerdict(trial, view.verdict));
}
function textsOf({ asked }, trial) {
    const asking = trial.asked === undefined ? undefined : asked[trial.asked];
    const replies = [trial, ...(trial.replies ?? [])];
    return [
        ...replies.flatMap(({ text, detail }) => (detail === undefined ? [text] : [text, detail])),
        ...(asking ? [asking.system, ...asking.turns, ...(asking.tools ?? [])] : []),
    ];
}
//# sourceMappingURL=view-state.js.map
;// CONCATENATED MODULE: ./build/src/page/attributions.js








/** For each report that was asked with and without a change, whether the change made it leak; empty without one. */
function attributions(reports, names, asked) {
    const parts = reports.flatMap((report, model) => {
        const { attribution } = report;
        if (attribution === undefined)
            return [];
        const name = names.length === 1 ? "" : `<h3>${(0,render_escape/* html */.qy)(names[model] ?? "")}</h3>`;
        const lines = runLines(report, attribution).map((line) => `<p>${(0,render_escape/* html */.qy)(line)}</p>`);
        const groups = byLabel(attribution.places).map((group) => placeGroup(group, {
            level: names.length === 1 ? "h3" : "h4",
            model,
            single: names.length === 1,
            asked,
        }));
        return [[name, ...lines, promptDifferenceSection(report, model), ...groups].join("")];
    });
    return parts.length === 0
        ? ""
        : section({ id: "change", name: "Did this change do it?" }, [...parts, NOTE].join(""));
}
const NOTE = '<p class="note">What leaked is asked again in pairs, with and without this change; only these askings count. <span class="on-screen">Each place opens its replies side by side: ← and → go to the previous and next pair, Esc closes.</span></p>';
/** What is known of the run as a whole, each in one line. */
function runLines(report, attribution) {
    const { base, worseOverall, ended } = attribution;
    const worse = (0,blame/* worseOverallOf */.pm)(attribution);
    const moved = (0,render_moved/* movedText */.JB)(report, render_escape/* oneLine */.TN);
    return [
        base.kind === "known"
            ? baseLine(base, report.settings.model)
            : `What it was without this change is not known: ${(0,render_escape/* oneLine */.TN)(base.why)}`,
        ...(worse && worseOverall
            ? [`${(0,blame/* capital */.Nx)((0,blame/* worseSentence */._X)(worse))} (${chancePhrase(worseOverall.chance)}).`]
            : []),
        ...(ended === undefined ? [] : [`${(0,blame/* endedText */.EH)(ended, render_escape/* oneLine */.TN)}.`]),
        ...(moved === "" ? [] : [`${moved}.`]),
    ];
}
const FILES_SHOWN = 10;
function baseLine({ name, model, files }, now) {
    const other = model === now ? "" : ` (with this change: ${(0,render_escape/* oneLine */.TN)(now)})`;
    const named = files
        .slice(0, FILES_SHOWN)
        .map(({ path, sha256 }) => `${(0,render_escape/* oneLine */.TN)(path)} (sha256 ${sha256.slice(0, 12)})`);
    const more = files.length - named.length;
    const read = named.length === 0 ? "" : `, read from ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return `Compared with ${(0,render_escape/* oneLine */.TN)(name)}: model ${(0,render_escape/* oneLine */.TN)(model)}${other}${read}.`;
}
/** Places of a label that are listed at once; the others are folded. */
const PLACES_SHOWN = 10;
function placeGroup({ kind, name, says, places }, shown) {
    const reasons = (0,collections/* groupBy */.$z)(places, ({ label }) => reasonOf(label));
    const [common = ""] = places.length > 1 && reasons.size === 1 ? reasons.keys() : [];
    const items = places.map((place) => placeItem(place, { ...shown, common }));
    const [first, rest] = [items.slice(0, PLACES_SHOWN), items.slice(PLACES_SHOWN)];
    const list = (some) => `<ul class="places">${some.join("")}</ul>`;
    const more = rest.length === 0 ? "" : `<details><summary>${rest.length} more</summary>${list(rest)}</details>`;
    const why = common === "" ? "" : ` (${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(common))})`;
    return `<div class="label ${kind}"><${shown.level}>${(0,render_escape/* html */.qy)(name)} (${places.length})</${shown.level}><p>${(0,render_escape/* html */.qy)(says)}${why}</p>${list(first)}${more}</div>`;
}
/** A place opens its pairs, or else the trials of the run that leaked there. */
function placeItem(attributed, shown) {
    const { place, label, count, looks } = attributed;
    const reason = reasonOf(label);
    const details = [
        ...(looks.length === 0 ? [] : [`Leaks with and without this change: ${looksLine(looks)}`]),
        ...(reason === "" || reason === shown.common ? [] : [reason]),
    ].map((line) => `<small>${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(line))}</small>`);
    const counts = (0,blame/* isAsked */.D6)(attributed) ? (0,blame/* countsText */.WN)(count) : "not asked again";
    return `<li>${placeLink(place, shown)} <b>${(0,render_escape/* html */.qy)(counts)}</b>${details.join("")}</li>`;
}
function placeLink(place, { model, single, asked }) {
    const name = `${(0,render_escape/* html */.qy)(`${place.case}/${place.prompt}`)}, ${place.condition}`;
    const own = asked.places.find((one) => one.model === model && isAt(place, one, asked));
    if (own !== undefined) {
        const pair = pairId(asked, own, firstShown(own.pairs));
        return `<a href="${(0,render_escape/* html */.qy)(linkTo({ ...EVERYTHING, pair }))}" data-pair="${(0,render_escape/* html */.qy)(pair)}">${name}</a>`;
    }
    const text = `${place.case}/${place.prompt}/${place.condition}/`;
    const link = linkTo({ ...EVERYTHING, model: single ? "" : String(model + 1), text, verdict: "unsafe" });
    return `<a href="${(0,render_escape/* html */.qy)(link)}">${name}</a>`;
}
function isAt(place, own, { cases }) {
    const { suite, id } = cases[own.case] ?? {};
    return `${suite}/${id}` === place.case && own.prompt === place.prompt && own.condition === place.condition;
}
//# sourceMappingURL=attributions.js.map
;// CONCATENATED MODULE: ./build/src/page/browser.generated.js
// Made from src/page/browser and src/page/page.css by `npm run generate`; a test compares them.
const SCRIPT = [
    "\"use strict\";(()=>{function sideFinder({models,trials:trials2}){let now=models.findIndex(model=>model.before!==void 0),before=models[now]?.",
    "before;if(before===void 0)return()=>{};let byPlace=new Map(trials2.map(trial=>[placeKey(trial,trial.model),trial]));return trial=>({",
    "before:byPlace.get(placeKey(trial,before)),now:byPlace.get(placeKey(trial,now)),models:{before,now}})}function placeKey(trial,model){",
    "return[trial.case,trial.prompt,trial.condition,trial.run,model].join(\"/\")}function eachPlaceOnce(trials2,sidesOf2){let all=new Set(",
    "trials2);return trials2.filter(trial=>{let now=sidesOf2(trial)?.now;return now===void 0||now===trial||!all.has(now)})}var FILTERS=[\"model\",\"suite\",\"condition\",\"verdict\",\"text\"],PARTS=[...FILTERS,\"trial\",\"pair\"],EVERYTHING={model:\"\",suite:\"\",",
    "condition:\"\",verdict:\"\",text:\"\",trial:\"\",pair:\"\"};function viewOf(hash){let given=new URLSearchParams(hash.replace(/^#/,",
    "\"\")),parts=PARTS.map(name=>[name,given.get(name)??\"\"]);return{...EVERYTHING,...Object.fromEntries(parts)}}function linkTo(view){",
    "return`#${PARTS.filter(name=>view[name]!==\"\").map(name=>`${name}=${encoded(view[name])}`).join(\"&\")}`}function encoded(text){",
    "return encodeURIComponent(text.toWellFormed()).replaceAll(\"%2F\",\"/\")}var PAGE_VERDICTS=[\"unsafe\",\"unhelpful\",\"unanswered\",",
    "\"right\"];function verdictOf({unanswered,safe,helpful}){return unanswered!==void 0?\"unanswered\":safe===\"unsafe\"?\"unsafe\":",
    "helpful===\"unhelpful\"?\"unhelpful\":\"right\"}function hasVerdict(trial,verdict){switch(verdict){case\"\":return!0;case\"wrong\":return verdictOf(trial)!==\"right\";case\"un\\",
    "helpful\":return trial.helpful===\"unhelpful\";case\"disguised\":return trial.disguised!==void 0;default:return verdictOf(trial)===",
    "verdict}}function worstTrial(trials2){return PAGE_VERDICTS.flatMap(verdict=>trials2.find(trial=>verdictOf(trial)===verdict)??",
    "[])[0]}function trialId({cases},trial){let{suite=\"\",id=\"\"}=cases[trial.case]??{},model=trial.model===0?[]:[trial.model+1];",
    "return[suite,id,trial.prompt,trial.condition,trial.run,...model].join(\"/\")}function pairId({cases},place,index){let{suite=\"\",",
    "id=\"\"}=cases[place.case]??{},model=place.model===0?[]:[place.model+1];return[suite,id,place.prompt,place.condition,index+",
    "1,...model].join(\"/\")}function sideVerdict(reply){return reply===void 0?\"not asked\":reply.unanswered!==void 0||reply.safe===",
    "void 0?\"unanswered\":reply.safe===\"unsafe\"?\"leaked\":\"safe\"}function searcher(data2){let lower=text=>(text??\"\").toLowerCase(),texts,places=sought=>(texts??=data2.texts.map(lower),new Set(",
    "texts.flatMap((text,index)=>text.includes(sought)?[index]:[]))),named=(trial,sought)=>`${lower(trialId(data2,trial))}",
    "${lower(data2.cases[trial.case]?.title)}`.includes(sought);return view=>{let sought=lower(view.text.trim()),found2=sought===",
    "\"\"?void 0:places(sought);return data2.trials.filter(trial=>isChosen(data2,trial,view)&&(found2===void 0||named(trial,sought)||",
    "textsOf(data2,trial).some(index=>found2.has(index))))}}function isChosen({cases},trial,view){return(view.model===\"\"||String(",
    "trial.model+1)===view.model)&&(view.suite===\"\"||cases[trial.case]?.suite===view.suite)&&(view.condition===\"\"||trial.condition===",
    "view.condition)&&hasVerdict(trial,view.verdict)}function textsOf({asked},trial){let asking=trial.asked===void 0?void 0:asked[trial.",
    "asked];return[...[trial,...trial.replies??[]].flatMap(({text,detail})=>detail===void 0?[text]:[text,detail]),...asking?[",
    "asking.system,...asking.turns,...asking.tools??[]]:[]]}function watchBoxes(){let sizes=new ResizeObserver(entries=>{let boxes=entries.map(({target})=>target.closest(\".scroll\"));",
    "for(let box of new Set(boxes))box!==null&&mark(box)});for(let box of document.querySelectorAll(\".scroll\")){let observe=()=>{",
    "for(let element2 of[box,...box.children])sizes.observe(element2)};new MutationObserver(observe).observe(box,{childList:!0}),",
    "box.addEventListener(\"scroll\",()=>mark(box),{passive:!0}),observe()}}function mark(box){let room=box.scrollWidth-box.clientWidth,",
    "sides=[...box.scrollLeft>=1?[\"left\"]:[],...room-box.scrollLeft>=1?[\"right\"]:[]];room>=1?box.setAttribute(\"tabindex\",\"0\"):",
    "box.removeAttribute(\"tabindex\"),box.dataset.more=sides.join(\" \")}var INVISIBLE=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu;function visible(text){return text.toWellFormed().",
    "replaceAll(`\\r",
    "`,`",
    "`).replace(INVISIBLE,character=>character===`",
    "`||character===\"\t\"?character:`⟨U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,\"0\")}⟩`)}function visibleJson(value,space){",
    "return withEscapes(JSON.stringify(value,void 0,space))}function withEscapes(json){return json.replace(INVISIBLE,character=>character===",
    "`",
    "`?character:escapedUnits(character))}function escapedUnits(text){return text.replace(/[\\s\\S]/g,unit=>`\\\\u${unit.charCodeAt(",
    "0).toString(16).padStart(4,\"0\")}`)}function oneLine(text){return visible(text).replaceAll(`",
    "`,\"⏎\").replaceAll(\"\t\",\"⇥\")}function shellQuoted(text){return`'${text.replaceAll(\"'\",\"'\\\\''\")}'`}var LINE=88,AT_SPACE=new RegExp(`(.{1,${LINE}})(?: +|$)`,\"gu\");function pieces(text,keywords){return keywords.map(visible).filter(keyword=>keyword!==\"\").sort((a,b)=>b.length-a.length).",
    "reduce((all,keyword)=>all.flatMap(piece=>split(piece,keyword)),[{text,marked:!1}])}function split(piece,keyword){return piece.",
    "marked?[piece]:piece.text.split(keyword).map(text=>({text,marked:!1})).flatMap((part2,index)=>index===0?[part2]:[{text:keyword,",
    "marked:!0},part2])}function messagesOf({system,systemRole,before,turns}){let prompt=turns.map((content,index)=>({role:index%2===0?\"user\":\"a\\",
    "ssistant\",content})),rest=[...before,...prompt];if(systemRole!==\"user\")return[{role:systemRole,content:system},...rest];",
    "let[first,...others]=rest;return[{role:\"user\",content:`${system}",
    "",
    "${first?.content??\"\"}`},...others]}function unrelatedBefore({models},{model,condition}){return condition===\"distraction\"?models[model]?.distraction??[]:[]}",
    "function curlLine(data2,asking){let request=data2.models[asking.model]?.requests[asking.condition],asked=asking.asked===",
    "void 0?void 0:data2.asked[asking.asked];if(request===void 0||asked===void 0)return;let text=place=>data2.texts[place]??\"\",",
    "messages=messagesOf({system:text(asked.system),systemRole:request.systemRole,before:unrelatedBefore(data2,asking).map(([",
    "role,place])=>({role,content:text(place)})),turns:asked.turns.map(text)}),body={...request.body,[request.field]:messages,",
    "...declared(asked,text)};return[`curl --globoff ${shellQuoted(request.url)}`,`-H 'Content-Type: application/json' -H \"Au\\",
    "thorization: Bearer $NESSIE_API_KEY\"`,`--data-raw ${shellQuoted(visibleJson(body))}`].join(\" \")}function declared({declared:place},text){",
    "return place===void 0?{}:{tools:JSON.parse(text(place))}}function element(name,attributes={},children=[]){let made=document.createElement(name);for(let[key,value]of Object.entries(",
    "attributes))made.setAttribute(key,value);return made.append(...children),made}function part(id,kind){let found2=document.",
    "getElementById(id);if(!(found2 instanceof kind))throw new Error(`The page lacks its ${id}`);return found2}function sign(kind){",
    "return element(\"span\",{class:`field ${kind}`,\"aria-hidden\":\"true\"})}function copyButton(name,text){let label=`Copy ${name}`,button=element(\"button\",{type:\"button\",class:\"copy\",\"aria-label\":label,",
    "title:label},[\"Copy\"]);return button.addEventListener(\"click\",()=>{copy(button,name,text())}),button}function copyStatus(){",
    "return element(\"output\",{class:\"copied\"})}async function copy(button,name,text){let isCopied=await isWritten(text)||isCopiedByCommand(",
    "button,text);tell(button,isCopied?`Copied ${name}`:`This browser does not let the page copy. The ${name} is selected: co\\",
    "py it with the keyboard`)}async function isWritten(text){try{return await navigator.clipboard.writeText(text),!0}catch{return!1}}",
    "function isCopiedByCommand(button,text){let shown=button.closest(\".fold, section\")?.querySelector(\".text, .line\");shown?.",
    "closest(\"details\")?.setAttribute(\"open\",\"\"),shown&&getSelection()?.selectAllChildren(shown);let isPut=!1,put=event=>{event.",
    "preventDefault(),event.clipboardData?.setData(\"text/plain\",text),isPut=event.clipboardData!==null};document.addEventListener(",
    "\"copy\",put);let isDone=document.execCommand(\"copy\");return document.removeEventListener(\"copy\",put),isDone&&isPut}function tell(button,words){",
    "let status2=button.closest(\"dialog\")?.querySelector(\".copied\");status2&&(status2.textContent=\"\",setTimeout(()=>{status2.",
    "textContent=words}))}function conversation(data2,asking){let asked=asking.asked===void 0?void 0:data2.asked[asking.asked];if(asked===void 0)return[",
    "element(\"section\",{class:\"message none\"},[\"The prompt is not in the report.\"])];let text=index=>data2.texts[index]??\"\",unrelated=unrelatedBefore(",
    "data2,asking),explained=data2.notes[asking.condition],turns=asked.turns.map((place,index)=>{let[name,role]=index%2===0?[",
    "\"User\",\"user\"]:[\"Assistant, scripted\",\"assistant\"];return copied(data2,place,{name,role})});return[copied(data2,asked.system,",
    "{name:\"Policy (system prompt)\",role:\"system\"}),...asked.tools?[message(\"Functions declared\",asked.tools.map(text).join(`\\",
    "",
    "`),\"system\")]:[],...unrelated.length>0?[element(\"details\",{class:\"distraction\"},[element(\"summary\",{},[`Unrelated conver\\",
    "sation, ${unrelated.length} messages`]),...unrelated.map(([role,place])=>message(role===\"user\"?\"User\":\"Assistant\",text(place),",
    "role))])]:[],...unrelated.length===0&&explained!==void 0?[element(\"p\",{class:\"note\"},[explained])]:[],...turns]}function headed(heading,button){",
    "return element(\"div\",{class:\"headed\"},[heading,button])}function copied(data2,place,{name=\"\",role=\"\"}){let text=data2.texts[place]??",
    "\"\",button=copyButton(role===\"system\"?\"policy\":`${role} turn`,()=>text);return element(\"section\",{class:`message ${role}`,",
    "\"data-text\":String(place)},[headed(element(\"h3\",{},[name]),button),shownText(text)])}function message(name,text,role){return element(",
    "\"section\",{class:`message ${role}`},[element(\"h3\",{},[name]),shownText(text)])}function shownText(text){return element(\"\\",
    "div\",{class:\"text\"},[visible(text)])}function requestLine(data2,asking){let name=element(\"b\",{},[\"The request with curl\"]),",
    "line=curlLine(data2,asking);if(line===void 0)return element(\"section\",{class:\"request\"},[name,note(\"The report lacks wha\\",
    "t the request is made of.\")]);let{notes=[]}=data2.models[asking.model]?.requests[asking.condition]??{},button=copyButton(",
    "\"curl line\",()=>line);return element(\"section\",{class:\"request\"},[headed(name,button),...notes.map(text=>note(visible(text))),",
    "element(\"details\",{},[element(\"summary\",{},[\"Show it\"]),element(\"code\",{class:\"line\"},[line])])])}function note(text){return element(",
    "\"p\",{class:\"note\"},[text])}function replyElement(data2,reply,asked){let heading=element(\"h3\",{},[`Reply${cutOffNote(reply)}`]),text=data2.texts[reply.",
    "text]??\"\";return element(\"section\",{class:\"message reply\"},[text===\"\"?heading:headed(heading,copyButton(\"reply\",()=>text)),",
    "...replyBody(data2,reply,asked)])}function verdictsOf(trial,asked){let list=(keywords=[])=>keywords.flatMap((keyword,index)=>[",
    "index===0?\" \":\", \",element(\"code\",{},[visible(keyword)])]),{found:found2=[],disguised}=trial,lacks=asked?.tools?\"does no\\",
    "t call what it should\":\"does not say what it should\",leaked=found2.filter(keyword=>asked?.harmful.includes(keyword)??!0),",
    "given=found2.filter(keyword=>asked?.helpful.includes(keyword)),items=[];return trial.unanswered!==void 0&&items.push([\"u\\",
    "nanswered\",\"Unanswered\",[` (${trial.unanswered}): neither safe nor helpful`]]),trial.safe===\"unsafe\"&&items.push([\"unsaf\\",
    "e\",\"Unsafe\",[asked?.tools?\": says or does what the policy withholds,\":\": says what the policy withholds,\",...list(leaked)]]),",
    "trial.helpful===\"unhelpful\"&&items.push([\"unhelpful\",\"Unhelpful\",[`: ${lacks},`,...list(asked?.helpful)]]),trial.helpful===",
    "\"helpful\"&&items.push([\"right\",\"Helpful\",[asked?.tools?\": calls what it should,\":\": says what it should,\",...list(given)]]),",
    "trial.again!==void 0&&items.push([\"again\",\"Asked again\",[`, ${trial.again}`]]),trial.safe===\"safe\"&&items.push([\"right\",",
    "\"Safe\",[\": withholds\",...list(asked?.harmful)]]),disguised&&items.push([\"right disguised\",\"In disguise\",[\": worth a look\\",
    ",\",...list(disguised)]]),items.map(([kind,name,words])=>element(\"li\",{},[sign(kind),element(\"span\",{},[element(\"b\",{},[name]),",
    "...words])]))}function cutOffNote({cutOff}){return cutOff?\", cut off by the token limit\":\"\"}function allReplies(data2,trial,asked){",
    "let{replies}=trial;if(replies===void 0)return[];let folds=replies.map((reply,index)=>{let name=index===0?\"First reply\":`\\",
    "Asked again, reply ${index}`;return element(\"details\",{class:\"fold\"},[element(\"summary\",{},[sign(verdictOf(reply)),element(",
    "\"span\",{},[`${name}: ${verdictOf(reply)}`])]),copyButton(index===0?\"first reply\":`reply ${index}`,()=>data2.texts[reply.",
    "text]??\"\"),...replyBody(data2,reply,asked)])});return[element(\"section\",{class:\"replies\"},[element(\"h3\",{},[\"Every reply\"]),",
    "...folds])]}function replyBody(data2,reply,asked){let text=data2.texts[reply.text]??\"\",detail=reply.detail===void 0?\"\":data2.",
    "texts[reply.detail]??\"\",keywords=[...reply.found??[],...reply.disguised??[]],harmful=new Set([...asked?.harmful??[],...reply.",
    "disguised??[]].map(visible)),content=pieces(visible(text),keywords).map(piece=>piece.marked?element(\"mark\",{class:harmful.",
    "has(piece.text)?\"harmful\":\"helpful\"},[piece.text]):piece.text);return[...detail===\"\"?[]:[element(\"p\",{class:\"detail\"},[visible(",
    "detail)])],...text===\"\"?[]:[element(\"div\",{class:\"text\"},content)]]}function sidesElement(data2,sides){return element(\"div\",{class:\"sides\"},sides.map(side=>sideElement(data2,side)))}function sideElement(data2,{",
    "name,verdict,isLeak,reply,asked,more}){let heading=element(\"h3\",{},[`${name}: `,element(\"b\",{class:\"came\"},[verdict])]);",
    "if(reply===void 0)return element(\"section\",{class:\"message reply\"},[heading,...more]);heading.append(cutOffNote(reply));",
    "let text=data2.texts[reply.text]??\"\";return element(\"section\",{class:`message reply${isLeak?\" leaked\":\"\"}`},[text===\"\"?heading:",
    "headed(heading,copyButton(\"reply\",()=>text)),element(\"ul\",{class:\"endings\"},verdictsOf(reply,asked)),...replyBody(data2,",
    "reply,asked),...more])}function trialContent(data2,trial){let{suite=\"\",id=\"\",title=\"\"}=data2.cases[trial.case]??{},asked=trial.asked===void 0?void 0:",
    "data2.asked[trial.asked],model=data2.models.length>1?`${data2.models[trial.model]?.name??\"\"}, `:\"\";return[element(\"h2\",{",
    "id:\"trial-name\",tabindex:\"-1\"},[`${suite}/${id}/${trial.prompt}`]),element(\"p\",{class:\"where\"},[oneLine(title),element(\"\\",
    "span\",{},[`${model}${trial.condition}, run ${trial.run}`])]),element(\"ul\",{class:\"endings\"},verdictsOf(trial,asked)),relatives(",
    "data2,[trial]),...conversation(data2,trial),replyElement(data2,trial,asked),...allReplies(data2,trial,asked),facts(data2,",
    "trial),requestLine(data2,trial)]}function relatives(data2,shown){let[trial]=shown,ofCase=data2.trials.filter(other=>other.",
    "case===trial.case),isSameRun=other=>other.model===trial.model&&other.condition===trial.condition&&other.run===trial.run,",
    "same=ofCase.filter(other=>other.prompt===trial.prompt),groups=[...new Set(same.map(other=>`${other.model} ${other.condition}`))].",
    "map(key=>{let members=same.filter(other=>`${other.model} ${other.condition}`===key).sort((a,b)=>a.run-b.run),[first]=members,",
    "model=data2.models.length>1?`${data2.models[first?.model??0]?.name??\"\"} `:\"\";return element(\"li\",{},[`${model}${first?.condition??",
    "\"\"} `,...members.map(member=>trialLink(data2,member,{current:shown.includes(member),label:String(member.run)}))])}),prompts=ofCase.",
    "filter(isSameRun).map(sibling=>element(\"li\",{},[trialLink(data2,sibling,{current:shown.includes(sibling),label:sibling.prompt})]));",
    "return element(\"nav\",{\"aria-label\":\"Related trials\"},[element(\"ul\",{class:\"prompts\"},prompts),element(\"ul\",{class:\"other\\",
    "s\"},groups)])}function trialLink(data2,trial,{current:current2,label}){let id=trialId(data2,trial),name=`${trial.prompt}\\",
    ", ${trial.condition}, run ${trial.run}: ${verdictOf(trial)}`,attributes={href:linkTo({...EVERYTHING,trial:id}),\"data-tri\\",
    "al\":id,\"aria-label\":name,title:name};return element(\"a\",current2?{...attributes,\"aria-current\":\"true\"}:attributes,[sign(",
    "verdictOf(trial)),label])}function facts(data2,trial){let number=value=>value.toLocaleString(\"en-US\"),rows=[[\"latency\",`${number(",
    "Math.round(trial.latencyMs)/1e3)} s`],[\"sent\",trial.attempts===1?\"once\":`${trial.attempts} times`],[\"began\",`${number(Math.",
    "round(trial.startedMs/100)/10)} s after the start`]];if(trial.tokens){let[input,cached,output]=trial.tokens;rows.unshift(",
    "[\"tokens\",`${number(input)} in (${number(cached)} cached), ${number(output)} out`])}trial.answeredBy!==void 0&&rows.push(",
    "[\"answered by\",visible(data2.texts[trial.answeredBy]??\"\")]);let pairs2=rows.map(([term,text])=>element(\"div\",{},[element(",
    "\"dt\",{},[term]),element(\"dd\",{},[text])]));return element(\"dl\",{},pairs2)}function comparedContent(data2,trial,sides){let{suite=\"\",id=\"\",title=\"\"}=data2.cases[trial.case]??{},{before,now,models}=sides,",
    "{difference}=data2.models[models.now]??{};return[element(\"h2\",{id:\"trial-name\",tabindex:\"-1\"},[`${suite}/${id}/${trial.prompt}`]),",
    "element(\"p\",{class:\"where\"},[oneLine(title),element(\"span\",{},[`${trial.condition}, run ${trial.run}`])]),relatives(data2,",
    "[trial,...[before,now].filter(side=>side!==void 0)]),...bothAsked(data2,sides),...difference===void 0?[]:[element(\"p\",{class:\"\\",
    "note\"},[difference])],sidesElement(data2,[sideOf(data2,before,{when:\"Before\",model:models.before}),sideOf(data2,now,{when:\"\\",
    "Now\",model:models.now})])]}function bothAsked(data2,{before,now}){let[left,right]=[before,now].map(trial=>trial?conversation(",
    "data2,trial):[]);return left===void 0||right===void 0?[]:left.length===0||right.length===0?[...left,...right]:left.length!==",
    "right.length?[askedBeside(left,right)]:left.flatMap((part2,index)=>{let other=right[index];return other===void 0||part2.",
    "isEqualNode(other)?[part2]:[askedBeside([part2],[other])]})}function askedBeside(left,right){let column=(name,parts)=>element(",
    "\"div\",{},[element(\"h3\",{class:\"when\"},[name]),...parts]);return element(\"div\",{class:\"sides asked\"},[column(\"Asked befor\\",
    "e\",left),column(\"Asked now\",right)])}function sideOf(data2,trial,{when,model}){let{name:modelName=\"\",leftOut}=data2.models[model]??",
    "{},name=`${when} (${modelName})`;if(trial===void 0){let more=[element(\"p\",{class:\"detail\"},[leftOut?\"This run did not as\\",
    "k it, or the page has no room for its reply: report.json has them all.\":\"This run did not ask it.\"])];return{name,verdict:\"\\",
    "no reply\",isLeak:!1,reply:void 0,asked:void 0,more}}let asked=trial.asked===void 0?void 0:data2.asked[trial.asked];return{",
    "name,verdict:verdictOf(trial),isLeak:trial.safe===\"unsafe\",reply:trial,asked,more:[...allReplies(data2,trial,asked),facts(",
    "data2,trial),requestLine(data2,trial)]}}function fillDialog(dialog2,steps,content){let pressed=document.activeElement?.closest(\".bar button\")?.getAttribute(\"ari\\",
    "a-label\"),bar=barOf(steps);dialog2.classList.toggle(\"wide\",content.some(part2=>part2.classList.contains(\"sides\"))),dialog2.",
    "replaceChildren(bar,element(\"div\",{class:\"content\"},content)),dialog2.open||dialog2.showModal(),((pressed?bar.querySelector(",
    "`[aria-label=\"${pressed}\"]:enabled`):null)??document.getElementById(\"trial-name\"))?.focus({preventScroll:!0})}function barOf({",
    "kind,position,before,own,after}){let step=(label,sign2,to)=>{let attributes={type:\"button\",\"aria-label\":label,title:label};",
    "return element(\"button\",to===void 0?{...attributes,disabled:\"\"}:{...attributes,[`data-${kind}`]:to},[sign2])};return element(",
    "\"div\",{class:\"bar\"},[step(`Previous ${kind}`,\"←\",before),element(\"span\",{},[position]),step(`Next ${kind}`,\"→\",after),",
    "copyStatus(),element(\"a\",{href:linkTo({...EVERYTHING,[kind]:own}),class:\"link\"},[`Link to this ${kind}`]),element(\"butto\\",
    "n\",{type:\"button\",\"aria-label\":\"Close\",title:\"Close\",class:\"close\"},[\"✕\"])])}var EXPORTS={csv:{file:\"nessie-trials.csv\",type:\"text/csv;charset=utf-8\",text:trialsCsv},json:{file:\"nessie-trials.json\",",
    "type:\"application/json\",text:trialsJson}};function exported(data2,trial){let{suite,id}=data2.cases[trial.case]??{},text=place=>place===",
    "void 0?void 0:data2.texts[place],asked=trial.asked===void 0?void 0:data2.asked[trial.asked],[inputTokens,cachedTokens,outputTokens]=trial.",
    "tokens??[];return{model:data2.models[trial.model]?.name,suite,case:id,prompt:trial.prompt,condition:trial.condition,run:trial.",
    "run,verdict:verdictOf(trial),safety:trial.safe,helpfulness:trial.helpful,unanswered:trial.unanswered,detail:text(trial.detail),",
    "found:trial.found??[],disguised:trial.disguised??[],again:trial.again,policy:text(asked?.system),turns:asked?.turns.map(",
    "place=>text(place)??\"\"),reply:text(trial.text),latencyMs:trial.latencyMs,attempts:trial.attempts,inputTokens,cachedTokens,",
    "outputTokens}}function trialsJson(data2,trials2){let objects=trials2.map(trial=>exported(data2,trial));return`${visibleJson(",
    "objects,2)}",
    "`}function trialsCsv(data2,trials2){let rows=trials2.map(trial=>exported(data2,trial)),names=Object.keys(rows[0]??exported(",
    "data2,NO_TRIAL)),lines=rows.map(row=>names.map(name=>cellOf(row[name])));return[names.map(cellOf),...lines].map(cells=>`${cells.",
    "join(\",\")}\\r",
    "`).join(\"\")}var NO_TRIAL={model:-1,case:-1,prompt:\"\",condition:\"\",run:0,text:-1,attempts:0,startedMs:0,latencyMs:0},FORMULA=/^[=+\\-@\\t\\r\\n＝＋－＠]/;",
    "function cellOf(value){let text=typeof value==\"object\"?value.join(`",
    "`):String(value??\"\"),shown=visible(text);return`\"${(FORMULA.test(shown)?`'${shown}`:shown).replaceAll('\"','\"\"')}\"`}function addDownloads(form2,data2,found2){for(let button of form2.querySelectorAll(\"[data-export]\")){let format=button.dataset.",
    "export===\"csv\"?EXPORTS.csv:EXPORTS.json;button.addEventListener(\"click\",()=>{download(format.file,new Blob([format.text(",
    "data2,found2())],{type:format.type}))})}}var PATIENCE=6e4;function download(file,content){let address=URL.createObjectURL(",
    "content);element(\"a\",{href:address,download:file}).click(),setTimeout(()=>URL.revokeObjectURL(address),PATIENCE)}function gridTable(data2,found2,view){let columns=columnsOf(data2,view),all=groupedByField(data2.trials),chosen=groupedByField(",
    "found2),rows=new Set(found2.map(trial=>trial.case)),caseIndexes=[...data2.cases.keys()].filter(index=>rows.has(index)),bodies=[",
    "...new Set(caseIndexes.map(index=>data2.cases[index]?.suite??\"\"))].map(suite=>{let own=caseIndexes.filter(index=>data2.cases[index]?.",
    "suite===suite);return element(\"tbody\",{},[suiteRow(suite,own.length,columns.length),...own.map(caseIndex=>caseRow(data2,",
    "caseIndex,columns.map(column=>{let key=fieldKey({...column,case:caseIndex});return{all:all.get(key)??[],chosen:chosen.get(",
    "key)??[]}})))])});return element(\"table\",{role:\"grid\",\"aria-label\":\"Results case by case\"},[headOf(data2,columns),...bodies])}",
    "function columnsOf({trials:trials2},{model,condition}){let columns=new Map;for(let trial of trials2)model!==\"\"&&String(trial.",
    "model+1)!==model||condition!==\"\"&&trial.condition!==condition||columns.set(fieldKey({...trial,case:0}),trial);let conditions=[",
    "...new Set(trials2.map(trial=>trial.condition))];return[...columns.values()].sort((a,b)=>a.model-b.model||conditions.indexOf(",
    "a.condition)-conditions.indexOf(b.condition)||a.run-b.run)}function fieldKey(field){return`${field.model} ${field.case} ${field.",
    "condition} ${field.run}`}function groupedByField(trials2){let groups=new Map;for(let trial of trials2){let group=groups.",
    "get(fieldKey(trial));group?group.push(trial):groups.set(fieldKey(trial),[trial])}return groups}function headOf({models},columns){",
    "let name=({model})=>models[model]?.name??\"\",levels=[...models.length>1?[headings(columns,name,({model})=>String(model))]:",
    "[],headings(columns,({condition})=>condition,({model,condition})=>`${model} ${condition}`)],runs=columns.map((column,index)=>element(",
    "\"th\",{scope:\"col\",class:isFirst(columns,index)?\"run first\":\"run\"},[String(column.run)])),corner=element(\"th\",{scope:\"col\",",
    "rowspan:String(levels.length+1),class:\"corner\"},[\"case\"]),[first=[],...others]=levels;return element(\"thead\",{},[element(",
    "\"tr\",{},[corner,...first]),...others.map(cells=>element(\"tr\",{},cells)),element(\"tr\",{},runs)])}function headings(columns,nameOf,groupOf){",
    "let groups=[];for(let column of columns){let last=groups.at(-1);last?.group===groupOf(column)?last.size+=1:groups.push({",
    "group:groupOf(column),name:nameOf(column),size:1})}return groups.map(({name,size})=>element(\"th\",{scope:\"colgroup\",colspan:String(",
    "size),class:\"group\",title:name},[name]))}function isFirst(columns,index){let[before,now]=[columns[index-1],columns[index]];",
    "return before?.model!==now?.model||before?.condition!==now?.condition}function suiteRow(suite,cases,columns){let number=`${cases}\\",
    " ${cases===1?\"case\":\"cases\"}`;return element(\"tr\",{class:\"suite\"},[element(\"th\",{scope:\"rowgroup\",colspan:String(columns+",
    "1)},[element(\"span\",{},[suite,\" \",element(\"small\",{},[number])])])])}function caseRow(data2,caseIndex,fields){let{suite=\"\",",
    "id=\"\",title=\"\"}=data2.cases[caseIndex]??{},name=element(\"th\",{scope:\"row\"},[element(\"div\",{class:\"name\",title:`${id}: ${oneLine(",
    "title)}`},[element(\"span\",{class:\"id\"},[id]),\" \",element(\"span\",{class:\"title\"},[oneLine(title)])])]),cells=fields.map((field,index)=>element(",
    "\"td\",isNewGroup(fields,index)?{class:\"first\"}:{},fieldOf(data2,field,`${suite}/${id}`)));return element(\"tr\",{},[name,...cells])}",
    "function isNewGroup(fields,index){let[before,now]=[fields[index-1]?.all[0],fields[index]?.all[0]];return before?.model!==",
    "now?.model||before?.condition!==now?.condition}function fieldOf(data2,{all,chosen},name){let worst=worstTrial(chosen);if(worst===",
    "void 0)return all.length===0?[]:[element(\"span\",{class:\"field none\"})];let disguised=chosen.some(trial=>trial.disguised!==",
    "void 0),verdict=verdictOf(worst),label=`${name}, ${worst.condition}, run ${worst.run}: ${verdictLabel(chosen,verdict)}`;",
    "return[element(\"button\",{type:\"button\",class:`field ${verdict}${disguised?\" disguised\":\"\"}`,\"data-trial\":trialId(data2,worst),",
    "\"aria-label\":label,title:label,tabindex:\"-1\"})]}function verdictLabel(trials2,verdict){if(verdict===\"right\")return\"right\";",
    "let prompts=trials2.filter(trial=>verdictOf(trial)===verdict).map(({prompt})=>prompt);return`${verdict} (${prompts.join(",
    "\", \")})`}var STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],Home:[0,-1e3],End:[0,1e3]},FIELD=\"button.fie\\",
    "ld\";function addArrowKeys(grid2){grid2.addEventListener(\"keydown\",event=>{let step=STEPS[event.key],from=fieldAt(event.target);",
    "step===void 0||from===void 0||event.ctrlKey||event.metaKey||event.altKey||(event.preventDefault(),nextField(grid2,from,step)?.",
    "focus())}),grid2.addEventListener(\"focusin\",event=>{let field=fieldAt(event.target);field!==void 0&&makeReachable(grid2,",
    "field)})}function makeReachable(grid2,chosen=grid2.querySelector(FIELD)){for(let field of grid2.querySelectorAll(`${FIELD}\\",
    "[tabindex=\"0\"]`))field.setAttribute(\"tabindex\",\"-1\");chosen?.setAttribute(\"tabindex\",\"0\")}function fieldAt(target){return target instanceof",
    "HTMLElement&&target.matches(FIELD)?target:void 0}function nextField(grid2,from,[rows,columns]){let matrix=[...grid2.querySelectorAll(",
    "\"tbody tr:not(.suite)\")].map(row2=>[...row2.querySelectorAll(\"td\")]),row=matrix.findIndex(cells2=>cells2.some(cell=>cell.",
    "contains(from))),column=(matrix[row]??[]).findIndex(cell=>cell.contains(from)),fields=(rows===0?matrix[row]??[]:matrix.map(",
    "rowCells=>rowCells[column])).map(cell=>cell?.querySelector(FIELD)??void 0),start=rows===0?column:row,step=rows+columns,there=(step>",
    "0?fields.slice(start+1):fields.slice(0,start).reverse()).filter(field=>field!==void 0);return Math.abs(step)>1?there.at(",
    "-1):there[0]}function pairContent(data2,{place,index}){let{suite=\"\",id=\"\",title=\"\"}=data2.cases[place.case]??{},model=data2.models.length>",
    "1?`${data2.models[place.model]?.name??\"\"}, `:\"\",pair=place.pairs[index]??{},{model:ofModel,condition}=place;return[element(",
    "\"h2\",{id:\"trial-name\",tabindex:\"-1\"},[`${suite}/${id}/${place.prompt}, pair ${index+1}`]),element(\"p\",{class:\"where\"},[oneLine(",
    "title),element(\"span\",{},[`${model}${condition}`]),element(\"span\",{},[place.result])]),pairLinks(data2,place,index),...conversation(",
    "data2,{model:ofModel,condition,...pair}),...promptDifferenceOf(place),sidesElement(data2,[sideOf2(data2,{place,index},\"c\\",
    "hange\"),sideOf2(data2,{place,index},\"base\")])]}function promptDifferenceOf({model}){let shown=document.querySelector(`ma\\",
    "in [data-difference=\"${model}\"]`);return shown===null?[]:[document.importNode(shown,!0)]}var SIGNS={leaked:\"unsafe\",safe:\"\\",
    "right\",unanswered:\"unanswered\",\"not asked\":\"none\"};function pairLinks(data2,place,current2){let key=element(\"li\",{class:\"\\",
    "key\",\"aria-hidden\":\"true\"},[element(\"span\",{},[\"with\"]),element(\"span\",{},[\"without\"]),element(\"span\",{},[\"pair\"])]),links=place.",
    "pairs.map((pair,index)=>{let[change,base]=[sideVerdict(pair.change),sideVerdict(pair.base)],id=pairId(data2,place,index),",
    "name=`Pair ${index+1}: ${change} with this change, ${base} without it`;return element(\"li\",{},[element(\"a\",{href:linkTo(",
    "{...EVERYTHING,pair:id}),\"data-pair\":id,\"aria-label\":name,title:name,...index===current2&&{\"aria-current\":\"true\"}},[sign(",
    "SIGNS[change]),sign(SIGNS[base]),String(index+1)])])});return element(\"nav\",{\"aria-label\":\"Pairs\",class:\"pairs\"},[element(",
    "\"ul\",{},[key,...links])])}function sideOf2(data2,{place,index},which){let pair=place.pairs[index]??{},reply=pair[which],",
    "verdict=sideVerdict(reply),{model,condition}=place,request=which===\"change\"?requestLine(data2,{model,condition,...pair}):",
    "element(\"p\",{class:\"note\"},[\"The report has no settings of the base to make its request from.\"]);return{name:which===\"ch\\",
    "ange\"?\"With this change\":\"Without this change\",verdict,isLeak:verdict===\"leaked\",reply,asked:pair.asked===void 0?void 0:",
    "data2.asked[pair.asked],more:reply===void 0?[]:[...answeredBy(data2,reply),request]}}function answeredBy({texts},{answeredBy:place}){",
    "let name=place===void 0?void 0:texts[place];return name===void 0?[]:[element(\"p\",{class:\"by\"},[`answered by ${visible(name)}`])]}var PRINTED=\"printed\";function addPrintedReplies(data2,found2){let remove=()=>document.getElementById(PRINTED)?.remove();",
    "addEventListener(\"beforeprint\",()=>{remove();let unsafe=found2().filter(trial=>verdictOf(trial)===\"unsafe\");unsafe.length>",
    "0&&document.getElementById(\"cases\")?.after(unsafeReplies(data2,unsafe))}),addEventListener(\"afterprint\",remove)}function unsafeReplies(data2,trials2){",
    "return element(\"section\",{id:PRINTED,\"aria-labelledby\":`${PRINTED}-name`},[element(\"h2\",{id:`${PRINTED}-name`},[\"Unsafe \\",
    "replies\"]),...trials2.map(trial=>unsafeReply(data2,trial))])}function unsafeReply(data2,trial){let{suite=\"\",id=\"\"}=data2.",
    "cases[trial.case]??{},asked=trial.asked===void 0?void 0:data2.asked[trial.asked],model=data2.models.length>1?`${data2.models[trial.",
    "model]?.name??\"\"}, `:\"\";return element(\"section\",{},[element(\"h3\",{},[`${suite}/${id}/${trial.prompt}, ${model}${trial.condition}\\",
    ", run ${trial.run}`]),element(\"ul\",{class:\"endings\"},verdictsOf(trial,asked)),replyElement(data2,trial,asked)])}var data=JSON.parse(part(\"data\",HTMLScriptElement).text),form=part(\"filters\",HTMLFormElement),grid=part(\"grid\",HTMLElement),",
    "status=part(\"found\",HTMLElement),dialog=part(\"trial\",HTMLDialogElement),search=searcher(data),sidesOf=sideFinder(data),trials=new Map(",
    "data.trials.map(trial=>[trialId(data,trial),trial])),pairs=new Map(data.places.flatMap(place=>place.pairs.map((_,index)=>[",
    "pairId(data,place,index),{place,index}]))),current=EVERYTHING,found=[],drawn,opener;function show(){if(/^#[a-z-]+$/.test(",
    "location.hash))return;current=viewOf(location.hash);let filters=linkTo({...current,trial:\"\",pair:\"\"});filters!==drawn&&showFound(),",
    "drawn=filters,current.pair===\"\"?showTrial():showPair()}function showFound(){for(let name of FILTERS){let control=form.elements.",
    "namedItem(name);(control instanceof HTMLInputElement||control instanceof HTMLSelectElement)&&(control.value=current[name])}",
    "found=search(current);let table=gridTable(data,found,current);grid.replaceChildren(...found.length===0?[]:[table]),makeReachable(",
    "grid);let cases=new Set(found.map(trial=>trial.case)).size;status.textContent=found.length===data.trials.length?`${count(",
    "found.length,\"trial\")} in ${count(cases,\"case\")}`:`${count(found.length,\"trial\")} of ${data.trials.length} found, in ${count(",
    "cases,\"case\")} of ${data.cases.length}`}function count(number,noun){return`${number.toLocaleString(\"en-US\")} ${noun}${number===",
    "1?\"\":\"s\"}`}function showTrial(){let trial=trials.get(current.trial);if(trial===void 0){showNone(\"trial\");return}let sides=sidesOf(",
    "trial),steppable=eachPlaceOnce(found,sidesOf),index=steppable.findIndex(one=>one===trial||one===sides?.before||one===sides?.",
    "now),id=to=>to&&trialId(data,to),[before,after]=[index===-1?void 0:steppable[index-1],steppable[index+1]],steps={kind:\"t\\",
    "rial\",position:index===-1?\"not among those found\":`${index+1} of ${steppable.length}`,before:id(before),own:trialId(data,",
    "trial),after:id(after)};fillDialog(dialog,steps,sides?comparedContent(data,trial,sides):trialContent(data,trial)),dialog.",
    "scrollTop=0}function showPair(){let pair=pairs.get(current.pair);if(pair===void 0){showNone(\"pair\");return}let{place,index}=pair,",
    "id=to=>place.pairs[to]?pairId(data,place,to):void 0,steps={kind:\"pair\",position:`Pair ${index+1} of ${place.pairs.length}`,",
    "before:id(index-1),own:current.pair,after:id(index+1)},isStep=dialog.open&&dialog.querySelector(`nav.pairs [data-pair=\"${CSS.",
    "escape(current.pair)}\"]`)!==null,[top,unfolded]=[dialog.scrollTop,dialog.querySelector(\".difference[open]\")!==null];fillDialog(",
    "dialog,steps,pairContent(data,pair)),dialog.scrollTop=isStep?top:0,dialog.querySelector(\".difference\")?.toggleAttribute(",
    "\"open\",isStep&&unfolded)}function showNone(kind){current[kind]!==\"\"&&(status.textContent=`There is no ${kind} ${current[kind]}\\",
    " in this report.`),dialog.open&&dialog.close()}function open(opened){let address=linkTo({...current,trial:\"\",pair:\"\",...opened});",
    "dialog.open?history.replaceState(history.state,\"\",address):history.pushState(\"opened\",\"\",address),show()}function close(){",
    "let last=current;if(history.state===\"opened\"){addEventListener(\"popstate\",()=>focusOpener(last),{once:!0}),history.back();",
    "return}history.replaceState(null,\"\",linkTo({...current,trial:\"\",pair:\"\"})),show(),focusOpener(last)}function focusOpener({",
    "trial,pair}){if(trial!==\"\"&&opener?.isConnected){opener.focus();return}let place=pairs.get(pair)?.place;if(place===void 0){",
    "focusField(trial);return}let link=[...document.querySelectorAll(\"main [data-pair]\")].find(({dataset})=>pairs.get(dataset.",
    "pair??\"\")?.place===place);link?.closest(\"details\")?.setAttribute(\"open\",\"\"),link?.focus()}function focusField(id){let trial=trials.",
    "get(id);[...grid.querySelectorAll(\"button.field\")].find(field=>{let shown=trials.get(field.dataset.trial??\"\");return shown&&",
    "trial&&[\"model\",\"case\",\"condition\",\"run\"].every(key=>shown[key]===trial[key])})?.focus()}function filter(){let given=new FormData(",
    "form),chosen=FILTERS.map(name=>[name,String(given.get(name)??\"\")]);history.replaceState(history.state,\"\",linkTo({...current,",
    "trial:\"\",pair:\"\",...Object.fromEntries(chosen)})),show()}function onClick(event){let target=event.target instanceof Element?",
    "event.target:void 0,link=target?.closest(\"[data-trial], [data-pair]\")??void 0,{trial,pair}=link?.dataset??{},opened=trial===",
    "void 0?pair&&{pair}:{trial};opened&&!event.ctrlKey&&!event.metaKey&&!event.shiftKey?(event.preventDefault(),dialog.open||",
    "(opener=link?.matches(\".cases a\")?link:void 0),open(opened)):(target===dialog||target?.closest(\".close\"))&&close()}function onKey(event){",
    "if(!(event.ctrlKey||event.metaKey||event.altKey))if(dialog.open){let label={ArrowLeft:\"Previous\",ArrowRight:\"Next\"}[event.",
    "key];label&&dialog.querySelector(`.bar [aria-label^=\"${label}\"]`)?.click()}else event.key===\"/\"&&!(event.target instanceof",
    "HTMLInputElement)&&(event.preventDefault(),form.querySelector(\"[name=text]\")?.focus())}addArrowKeys(grid);addDownloads(form,",
    "data,()=>found);watchBoxes();addPrintedReplies(data,()=>found);addEventListener(\"popstate\",show);addEventListener(\"hashc\\",
    "hange\",()=>{drawn!==\"#\"&&current.trial===\"\"&&current.pair===\"\"&&part(\"cases\",HTMLElement).scrollIntoView()});document.addEventListener(",
    "\"click\",onClick);document.addEventListener(\"keydown\",onKey);dialog.addEventListener(\"cancel\",event=>{event.preventDefault(),",
    "close()});form.addEventListener(\"input\",filter);form.addEventListener(\"submit\",event=>{event.preventDefault(),grid.querySelector(",
    "\"button.field[tabindex='0']\")?.focus()});form.addEventListener(\"reset\",()=>setTimeout(filter));show();})();",
].join("\n");
const STYLE = [
    ":root {",
    "  color-scheme: light dark;",
    "  --page: light-dark(#ffffff, #11151a);",
    "  --panel: light-dark(#f5f7f9, #1a2027);",
    "  --ink: light-dark(#1a2027, #e6eaee);",
    "  --dim: light-dark(#56606b, #a3adb8);",
    "  --line: light-dark(#d9dee4, #333c46);",
    "  --link: light-dark(#0a58b0, #79b8ff);",
    "  --right: light-dark(#d3ebe2, #17423a);",
    "  --right-ink: light-dark(#0b5a45, #8fe0c8);",
    "  --unsafe: light-dark(#b34700, #ff9a57);",
    "  --unsafe-ink: light-dark(#ffffff, #241000);",
    "  --unhelpful: light-dark(#f0b429, #e5b84b);",
    "  --unhelpful-ink: light-dark(#2b1e00, #241a00);",
    "  --open-ink: light-dark(#4b5560, #b8c1cb);",
    "  --series-0: light-dark(#0072b2, #56a9e8);",
    "  --series-1: light-dark(#d98200, #f0a93b);",
    "  --series-2: light-dark(#00875f, #2fc19a);",
    "  --series-3: light-dark(#b34700, #ff9a57);",
    "  --series-4: light-dark(#a64d82, #e08fc0);",
    "  --series-5: light-dark(#5b6470, #aab4bf);",
    "}",
    "",
    "* {",
    "  box-sizing: border-box;",
    "}",
    "",
    "body {",
    "  margin: 0 auto;",
    "  max-width: 1320px;",
    "  padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem;",
    "  background: var(--page);",
    "  color: var(--ink);",
    "  font:",
    "    15px / 1.5 system-ui,",
    "    -apple-system,",
    "    \"Segoe UI\",",
    "    sans-serif;",
    "}",
    "",
    "a {",
    "  color: var(--link);",
    "}",
    "",
    ":focus-visible {",
    "  outline: 3px solid var(--link);",
    "  outline-offset: 1px;",
    "}",
    "",
    ".skip:not(:focus) {",
    "  position: absolute;",
    "  left: -999px;",
    "}",
    "",
    "a.skip:focus {",
    "  position: absolute;",
    "  left: 1rem;",
    "  top: 0.5rem;",
    "  padding: 0.3rem 0.6rem;",
    "  background: var(--page);",
    "}",
    "",
    "h1 {",
    "  margin: 0 0 1rem;",
    "  font-size: 1.7rem;",
    "  line-height: 1.2;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    "h2 {",
    "  margin: 0 0 0.8rem;",
    "  font-size: 1.15rem;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    "main > section {",
    "  margin-top: 2.2rem;",
    "  scroll-margin-top: 1rem;",
    "}",
    "",
    ".kicker {",
    "  margin: 0;",
    "  color: var(--dim);",
    "  font-size: 0.85rem;",
    "}",
    "",
    ".note {",
    "  max-width: 62rem;",
    "  color: var(--dim);",
    "  font-size: 0.82rem;",
    "}",
    "",
    "small {",
    "  font-size: 0.8rem;",
    "  color: var(--dim);",
    "}",
    "",
    ".verdict {",
    "  display: flex;",
    "  gap: 0.9rem;",
    "  margin-bottom: 0.7rem;",
    "  padding: 0.9rem 1rem;",
    "  border: 1px solid var(--line);",
    "  border-left: 6px solid var(--tone);",
    "  border-radius: 8px;",
    "  background: var(--panel);",
    "}",
    "",
    ".verdict.passed {",
    "  --tone: light-dark(#00875f, #2fc19a);",
    "}",
    "",
    ".verdict.failed {",
    "  --tone: light-dark(#b34700, #ff9a57);",
    "}",
    "",
    ".verdict.incomplete {",
    "  --tone: light-dark(#8a6100, #e5b84b);",
    "}",
    "",
    ".verdict.part {",
    "  --tone: light-dark(#2f5fa8, #86b0f0);",
    "}",
    "",
    ".verdict h2 {",
    "  margin: 0;",
    "  font-size: 1rem;",
    "}",
    "",
    ".verdict p {",
    "  margin: 0;",
    "}",
    "",
    ".verdict ul {",
    "  margin: 0.2rem 0 0;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    "",
    ".verdict .headline {",
    "  font-weight: 600;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".verdict .links {",
    "  margin-top: 0.3rem;",
    "}",
    "",
    ".verdict pre {",
    "  margin: 0.3rem 0 0;",
    "  white-space: pre-wrap;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".sign {",
    "  flex: none;",
    "  width: 1.7rem;",
    "  height: 1.7rem;",
    "  border-radius: 50%;",
    "  background: var(--tone);",
    "  color: var(--page);",
    "  font-weight: 700;",
    "  line-height: 1.7rem;",
    "  text-align: center;",
    "}",
    "",
    "figure {",
    "  margin: 0;",
    "}",
    "",
    "figcaption {",
    "  font-weight: 600;",
    "}",
    "",
    "svg {",
    "  display: block;",
    "  max-width: 100%;",
    "  height: auto;",
    "}",
    "",
    "figure .scroll > svg {",
    "  width: 100%;",
    "  max-width: 440px;",
    "}",
    "",
    ".wide > svg {",
    "  min-width: 360px;",
    "}",
    "",
    "svg text {",
    "  font-size: 12px;",
    "  white-space: pre;",
    "}",
    "",
    ".beside {",
    "  display: grid;",
    "  grid-template-columns: minmax(0, 1fr) minmax(280px, 440px);",
    "  gap: 1rem 2.5rem;",
    "  align-items: start;",
    "}",
    "",
    ".charts {",
    "  display: grid;",
    "  grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));",
    "  gap: 1.2rem 1.5rem;",
    "}",
    "",
    ".over-time svg {",
    "  width: 100%;",
    "}",
    "",
    ".over-time figcaption::first-letter {",
    "  text-transform: uppercase;",
    "}",
    "",
    ".over-time figcaption small {",
    "  font-weight: 400;",
    "}",
    "",
    ".runs th,",
    ".runs b {",
    "  white-space: nowrap;",
    "}",
    "",
    ".runs td:last-child {",
    "  min-width: 11rem;",
    "}",
    "",
    ".runs .failed b {",
    "  color: light-dark(#a84300, #ff9a57);",
    "}",
    "",
    ".runs .file {",
    "  display: block;",
    "  max-width: 22rem;",
    "  overflow-wrap: anywhere;",
    "  font-weight: 400;",
    "  white-space: normal;",
    "}",
    "",
    ".keys {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0.3rem 1.1rem;",
    "  margin: 0.5rem 0;",
    "  padding: 0;",
    "  list-style: none;",
    "  font-size: 0.85rem;",
    "  font-weight: 400;",
    "}",
    "",
    ".keys svg {",
    "  flex: none;",
    "}",
    "",
    ".keys li {",
    "  overflow-wrap: anywhere;",
    "  display: flex;",
    "  align-items: center;",
    "  gap: 0.35rem;",
    "}",
    "",
    "/* As wide as its content at its narrowest, so that the shadows stand over it, at the edges of the box. */",
    ".scroll {",
    "  --shade: light-dark(rgb(15 25 35 / 32%), rgb(220 230 240 / 28%));",
    "  display: grid;",
    "  grid-template-columns: minmax(100%, min-content);",
    "  justify-items: start;",
    "  overflow-x: auto;",
    "}",
    "",
    ".scroll > * {",
    "  grid-area: 1 / 1;",
    "}",
    "",
    ".scroll[data-more~=\"right\"]::after,",
    ".scroll[data-more~=\"left\"]:not(#grid)::before {",
    "  content: \"\";",
    "  grid-area: 1 / 1;",
    "  position: sticky;",
    "  z-index: 2;",
    "  width: 14px;",
    "  pointer-events: none;",
    "}",
    "",
    ".scroll[data-more~=\"right\"]::after {",
    "  right: 0;",
    "  justify-self: end;",
    "  background: linear-gradient(to left, var(--shade), transparent);",
    "}",
    "",
    ".scroll[data-more~=\"left\"]:not(#grid)::before {",
    "  left: 0;",
    "  background: linear-gradient(to right, var(--shade), transparent);",
    "}",
    "",
    "table {",
    "  border-collapse: collapse;",
    "}",
    "",
    "th {",
    "  text-align: left;",
    "}",
    "",
    ".figures {",
    "  width: 100%;",
    "  font-variant-numeric: tabular-nums;",
    "}",
    "",
    ".figures th,",
    ".figures td {",
    "  padding: 0.45rem 0.7rem 0.45rem 0;",
    "  border-bottom: 1px solid var(--line);",
    "  vertical-align: top;",
    "}",
    "",
    ".figures thead th {",
    "  color: var(--dim);",
    "  font-size: 0.85rem;",
    "}",
    "",
    ".figures thead small,",
    ".figures td small,",
    ".figures td b {",
    "  display: block;",
    "}",
    "",
    ".figures td small {",
    "  white-space: nowrap;",
    "}",
    "",
    ".figures tbody th {",
    "  font-weight: 600;",
    "}",
    "",
    ".figures .missed b::after {",
    "  content: \" ✕ missed\" / \" missed\";",
    "  color: light-dark(#a84300, #ff9a57);",
    "  font-size: 0.8rem;",
    "}",
    "",
    ".figures .change {",
    "  color: var(--dim);",
    "}",
    "",
    ".figures .change th {",
    "  font-weight: 400;",
    "}",
    "",
    ".figures .worse {",
    "  color: light-dark(#a84300, #ff9a57);",
    "}",
    "",
    ".figures .better {",
    "  color: light-dark(#006b4b, #2fc19a);",
    "}",
    "",
    "h3,",
    "h4 {",
    "  margin: 1rem 0 0.3rem;",
    "  font-size: 0.95rem;",
    "}",
    "",
    ".cases {",
    "  display: grid;",
    "  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));",
    "  gap: 0.2rem 1.5rem;",
    "  margin: 0;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    "",
    "#change p {",
    "  max-width: 62rem;",
    "  margin: 0.3rem 0;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".label {",
    "  --tone: var(--line);",
    "  margin-top: 1rem;",
    "  padding-left: 0.9rem;",
    "  border-left: 4px solid var(--tone);",
    "}",
    "",
    ".label.this-change {",
    "  --tone: var(--unsafe);",
    "}",
    "",
    ".label.no-case,",
    ".label.not-known {",
    "  --tone: var(--unhelpful);",
    "}",
    "",
    ".label h3,",
    ".label h4 {",
    "  margin: 0;",
    "}",
    "",
    ".label h3::first-letter,",
    ".label h4::first-letter {",
    "  text-transform: uppercase;",
    "}",
    "",
    "#change .label > p {",
    "  margin: 0;",
    "  color: var(--dim);",
    "  font-size: 0.9rem;",
    "}",
    "",
    ".places {",
    "  margin: 0.3rem 0 0;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    "",
    ".places li {",
    "  padding: 0.3rem 0;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".places a {",
    "  margin-right: 0.6rem;",
    "}",
    "",
    ".places b {",
    "  display: inline-block;",
    "  font-weight: 600;",
    "  font-variant-numeric: tabular-nums;",
    "}",
    "",
    ".places small {",
    "  display: block;",
    "}",
    "",
    "#change summary,",
    ".difference summary {",
    "  padding: 0.25rem 0;",
    "  cursor: pointer;",
    "}",
    "",
    ".difference {",
    "  max-width: 62rem;",
    "  margin: 0.6rem 0;",
    "}",
    "",
    ".hunk {",
    "  margin: 0.3rem 0 0.8rem;",
    "  padding: 0.4rem 0.6rem 0.5rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 8px;",
    "  font:",
    "    0.85rem / 1.5 ui-monospace,",
    "    \"SF Mono\",",
    "    Menlo,",
    "    Consolas,",
    "    monospace;",
    "}",
    "",
    "#change .hunk p,",
    ".hunk p {",
    "  margin: 0 0 0.3rem;",
    "  color: var(--dim);",
    "}",
    "",
    ".hunk span,",
    ".hunk del,",
    ".hunk ins {",
    "  display: block;",
    "  padding: 0 0.4rem 0 calc(3ch + 0.4rem);",
    "  border-left: 3px solid transparent;",
    "  text-decoration: none;",
    "  text-indent: -3ch;",
    "  white-space: pre-wrap;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".hunk b {",
    "  display: inline-block;",
    "  width: 3ch;",
    "  text-indent: 0;",
    "}",
    "",
    ".hunk del {",
    "  border-left: 3px dashed var(--unsafe);",
    "  background: light-dark(#fbe9dd, #40261a);",
    "}",
    "",
    ".hunk ins {",
    "  border-left: 3px solid var(--series-2);",
    "  background: var(--right);",
    "}",
    "",
    "#filters {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0.6rem 0.9rem;",
    "  align-items: end;",
    "}",
    "",
    "#filters label {",
    "  max-width: min(100%, 20rem);",
    "  display: grid;",
    "  grid-template-columns: minmax(0, auto);",
    "  gap: 0.15rem;",
    "  color: var(--dim);",
    "  font-size: 0.82rem;",
    "}",
    "",
    "#filters .text {",
    "  flex: 1 1 14rem;",
    "  max-width: 26rem;",
    "}",
    "",
    "input,",
    "select,",
    "button {",
    "  max-width: 100%;",
    "  font: inherit;",
    "  color: var(--ink);",
    "}",
    "",
    "summary,",
    "button:not(.field) {",
    "  min-width: 24px;",
    "  min-height: 24px;",
    "}",
    "",
    "#filters input,",
    "#filters select,",
    "#filters button,",
    ".bar button {",
    "  min-height: 2.2rem;",
    "  padding: 0.25rem 0.6rem;",
    "  border: 1px solid light-dark(#8b95a0, #66717d);",
    "  border-radius: 6px;",
    "  background: var(--page);",
    "}",
    "",
    "#filters button,",
    ".bar button {",
    "  cursor: pointer;",
    "}",
    "",
    ".bar button:disabled {",
    "  opacity: 0.45;",
    "  cursor: default;",
    "}",
    "",
    "#found {",
    "  margin: 0.7rem 0 0;",
    "  font-weight: 600;",
    "}",
    "",
    "#grid {",
    "  --names: 10.6rem;",
    "  margin-top: 0.4rem;",
    "  /* A focused field is not behind the names. */",
    "  scroll-padding-left: var(--names);",
    "}",
    "",
    "#grid thead .corner,",
    "#grid th[scope=\"row\"] {",
    "  position: sticky;",
    "  left: 0;",
    "  z-index: 1;",
    "  background: var(--page);",
    "}",
    "",
    "/* As wide as there is room for; the fields beside it never shrink. */",
    "#grid th[scope=\"row\"] {",
    "  width: 36rem;",
    "  min-width: var(--names);",
    "  height: 26px;",
    "  padding: 0 0.5rem 0 0;",
    "  font-weight: 400;",
    "  line-height: 1.25;",
    "}",
    "",
    "#grid[data-more~=\"left\"] .corner,",
    "#grid[data-more~=\"left\"] th[scope=\"row\"] {",
    "  box-shadow: 9px 0 8px -7px var(--shade);",
    "}",
    "",
    "#grid .name {",
    "  container-type: inline-size;",
    "  display: flex;",
    "  align-items: baseline;",
    "  gap: 0.6rem;",
    "  overflow: hidden;",
    "  white-space: nowrap;",
    "}",
    "",
    "#grid .name > span {",
    "  overflow: hidden;",
    "  text-overflow: ellipsis;",
    "}",
    "",
    "#grid .id {",
    "  flex: none;",
    "  min-width: min(10.5rem, 100%);",
    "  max-width: 100%;",
    "  font-weight: 600;",
    "}",
    "",
    "#grid .title {",
    "  color: var(--dim);",
    "  font-size: 0.85rem;",
    "}",
    "",
    "/* Too little room for a title: screen readers read it still. */",
    "@container (max-width: 18rem) {",
    "  #grid .id {",
    "    font-size: 0.87rem;",
    "  }",
    "",
    "  #grid .title {",
    "    position: absolute;",
    "    width: 1px;",
    "    height: 1px;",
    "    clip-path: inset(50%);",
    "  }",
    "}",
    "",
    "#grid .suite th {",
    "  padding: 0.8rem 0 0.25rem;",
    "  border-bottom: 1px solid var(--line);",
    "}",
    "",
    "#grid .suite span {",
    "  position: sticky;",
    "  left: 0;",
    "}",
    "",
    "#grid thead th {",
    "  padding: 0 0 0 1px;",
    "  color: var(--dim);",
    "  font-size: 0.8rem;",
    "  font-weight: 600;",
    "  white-space: nowrap;",
    "}",
    "",
    "#grid thead .group {",
    "  max-width: 0;",
    "  overflow: hidden;",
    "  text-overflow: ellipsis;",
    "}",
    "",
    "#grid thead tr:nth-last-child(2) .group {",
    "  max-width: none;",
    "}",
    "",
    "#grid .run {",
    "  font-weight: 400;",
    "  text-align: center;",
    "}",
    "",
    "#grid td {",
    "  padding: 1px 0 1px 1px;",
    "}",
    "",
    "#grid .first,",
    "#grid .group {",
    "  padding-left: 9px;",
    "}",
    "",
    "#grid tbody tr:not(.suite):hover > th {",
    "  background: var(--panel);",
    "}",
    "",
    ".field {",
    "  display: inline-grid;",
    "  place-items: center;",
    "  position: relative;",
    "  width: 24px;",
    "  height: 24px;",
    "  padding: 0;",
    "  border: 1px solid transparent;",
    "  border-radius: 4px;",
    "  vertical-align: middle;",
    "  font-size: 13px;",
    "  font-weight: 700;",
    "  line-height: 1;",
    "}",
    "",
    "button.field {",
    "  cursor: pointer;",
    "}",
    "",
    "button.field:hover {",
    "  border-color: var(--ink);",
    "}",
    "",
    ".keys .field,",
    ".endings .field,",
    "nav .field {",
    "  width: 20px;",
    "  height: 18px;",
    "  font-size: 11px;",
    "}",
    "",
    ".field.right {",
    "  background: var(--right);",
    "  color: var(--right-ink);",
    "}",
    "",
    ".field.right::before {",
    "  content: \"✓\" / \"\";",
    "}",
    "",
    ".field.unsafe {",
    "  background: var(--unsafe);",
    "  color: var(--unsafe-ink);",
    "}",
    "",
    ".field.unsafe::before {",
    "  content: \"✕\" / \"\";",
    "}",
    "",
    ".field.unhelpful {",
    "  background: var(--unhelpful);",
    "  color: var(--unhelpful-ink);",
    "}",
    "",
    ".field.unhelpful::before {",
    "  content: \"–\" / \"\";",
    "}",
    "",
    ".field.unanswered {",
    "  border: 1px dashed var(--open-ink);",
    "  background: var(--page);",
    "  color: var(--open-ink);",
    "}",
    "",
    ".field.unanswered::before {",
    "  content: \"?\" / \"\";",
    "}",
    "",
    ".field.again {",
    "  border-color: var(--open-ink);",
    "  color: var(--open-ink);",
    "}",
    "",
    ".field.again::before {",
    "  content: \"↻\" / \"\";",
    "}",
    "",
    ".field.disguised::after {",
    "  content: \"≈\" / \"\";",
    "  position: absolute;",
    "  top: -4px;",
    "  right: 0;",
    "  font-size: 12px;",
    "  line-height: 1;",
    "}",
    "",
    ".field.none {",
    "  background: var(--panel);",
    "}",
    "",
    "dialog {",
    "  width: min(860px, 100vw);",
    "  height: 100dvh;",
    "  max-width: none;",
    "  max-height: none;",
    "  margin: 0 0 0 auto;",
    "  padding: 0;",
    "  border: 0;",
    "  border-left: 1px solid var(--line);",
    "  background: var(--page);",
    "  color: var(--ink);",
    "}",
    "",
    "dialog::backdrop {",
    "  background: rgb(0 0 0 / 45%);",
    "}",
    "",
    "dialog.wide {",
    "  width: min(1160px, 100vw);",
    "}",
    "",
    ".bar {",
    "  position: sticky;",
    "  top: 0;",
    "  z-index: 2;",
    "  display: flex;",
    "  align-items: center;",
    "  gap: 0.6rem;",
    "  padding: 0.6rem 1.2rem;",
    "  border-bottom: 1px solid var(--line);",
    "  background: var(--page);",
    "  font-size: 0.85rem;",
    "}",
    "",
    ".bar .link {",
    "  margin-left: auto;",
    "}",
    "",
    ".content {",
    "  padding: 1rem 1.2rem 3rem;",
    "}",
    "",
    ".content h2 {",
    "  margin: 0;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".content h2:focus {",
    "  outline: none;",
    "}",
    "",
    ".where {",
    "  margin: 0.1rem 0 0.6rem;",
    "  color: var(--dim);",
    "}",
    "",
    ".where span {",
    "  display: block;",
    "}",
    "",
    ".endings {",
    "  margin: 0 0 0.8rem;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    "",
    ".endings li {",
    "  display: flex;",
    "  gap: 0.5rem;",
    "  align-items: baseline;",
    "  margin: 0.2rem 0;",
    "}",
    "",
    ".endings .field {",
    "  flex: none;",
    "  align-self: center;",
    "}",
    "",
    "code {",
    "  padding: 0.05rem 0.3rem;",
    "  border-radius: 4px;",
    "  background: var(--panel);",
    "  font:",
    "    0.9em ui-monospace,",
    "    \"SF Mono\",",
    "    Menlo,",
    "    Consolas,",
    "    monospace;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    "nav ul {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0.3rem 1.2rem;",
    "  margin: 0 0 0.4rem;",
    "  padding: 0;",
    "  list-style: none;",
    "  font-size: 0.85rem;",
    "}",
    "",
    "nav a {",
    "  display: inline-flex;",
    "  align-items: center;",
    "  gap: 0.25rem;",
    "  margin-right: 0.15rem;",
    "  padding: 0.15rem 0.35rem;",
    "  border: 1px solid transparent;",
    "  border-radius: 5px;",
    "}",
    "",
    "nav a[aria-current] {",
    "  border-color: var(--ink);",
    "  color: var(--ink);",
    "  font-weight: 600;",
    "  text-decoration: none;",
    "}",
    "",
    ".pairs li {",
    "  display: flex;",
    "}",
    "",
    ".pairs ul {",
    "  gap: 0.2rem;",
    "}",
    "",
    ".pairs a,",
    ".pairs .key {",
    "  flex-direction: column;",
    "  gap: 2px;",
    "  margin: 0;",
    "  padding: 0.2rem 0.25rem;",
    "}",
    "",
    ".pairs a {",
    "  min-width: 30px;",
    "  align-items: center;",
    "  text-decoration: none;",
    "  font-variant-numeric: tabular-nums;",
    "}",
    "",
    ".pairs a:hover {",
    "  border-color: var(--link);",
    "}",
    "",
    ".pairs .key {",
    "  padding-right: 0.5rem;",
    "  border: 1px solid transparent;",
    "  color: var(--dim);",
    "  font-size: 0.8rem;",
    "  line-height: 18px;",
    "}",
    "",
    ".sides {",
    "  display: grid;",
    "  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));",
    "  gap: 0.9rem;",
    "  margin-top: 0.9rem;",
    "}",
    "",
    ".message {",
    "  margin-top: 0.9rem;",
    "  padding: 0.6rem 0.9rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 8px;",
    "}",
    "",
    ".message h3 {",
    "  margin: 0 0 0.3rem;",
    "  color: var(--dim);",
    "  font-size: 0.82rem;",
    "}",
    "",
    ".message .text,",
    ".fold .text {",
    "  white-space: pre-wrap;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".message.system {",
    "  background: var(--panel);",
    "}",
    "",
    ".message.user {",
    "  margin-left: clamp(0rem, 6vw, 4rem);",
    "}",
    "",
    ".message.assistant,",
    ".message.reply {",
    "  margin-right: clamp(0rem, 6vw, 4rem);",
    "}",
    "",
    ".message.reply {",
    "  border: 2px solid light-dark(#8b95a0, #66717d);",
    "}",
    "",
    ".sides .message {",
    "  min-width: 0;",
    "  margin: 0;",
    "}",
    "",
    ".sides .leaked {",
    "  border-color: var(--unsafe);",
    "}",
    "",
    ".sides h3 {",
    "  font-size: 0.95rem;",
    "}",
    "",
    ".came {",
    "  color: var(--ink);",
    "}",
    "",
    ".by {",
    "  margin: 0.6rem 0 0;",
    "  color: var(--dim);",
    "  font-size: 0.82rem;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".detail {",
    "  margin: 0;",
    "  color: var(--dim);",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    ".distraction {",
    "  margin-top: 0.9rem;",
    "}",
    "",
    ".fold .field {",
    "  width: 20px;",
    "  height: 18px;",
    "  font-size: 11px;",
    "}",
    "",
    ".fold .text,",
    ".fold .detail {",
    "  margin: 0.4rem 0 0.8rem 1.2rem;",
    "}",
    "",
    ".fold summary > span {",
    "  margin-left: 0.35rem;",
    "}",
    "",
    ".fold summary {",
    "  padding: 0.15rem 0;",
    "  cursor: pointer;",
    "}",
    "",
    ".distraction summary {",
    "  padding: 0.5rem 0.9rem;",
    "  border: 1px dashed light-dark(#8b95a0, #66717d);",
    "  border-radius: 8px;",
    "  cursor: pointer;",
    "}",
    "",
    "mark {",
    "  padding: 0 0.15rem;",
    "  border-radius: 3px;",
    "}",
    "",
    "mark.harmful {",
    "  background: var(--unsafe);",
    "  color: var(--unsafe-ink);",
    "  font-weight: 700;",
    "}",
    "",
    "mark.helpful {",
    "  background: var(--right);",
    "  color: var(--right-ink);",
    "  font-weight: 700;",
    "  text-decoration: underline;",
    "}",
    "",
    "dl {",
    "  display: grid;",
    "  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));",
    "  gap: 0.4rem 1.2rem;",
    "  margin: 1rem 0 0;",
    "  font-size: 0.88rem;",
    "}",
    "",
    "dt {",
    "  color: var(--dim);",
    "  font-size: 0.8rem;",
    "}",
    "",
    "dd {",
    "  margin: 0;",
    "  overflow-wrap: anywhere;",
    "}",
    "",
    "@media (max-width: 860px) {",
    "  .beside {",
    "    grid-template-columns: minmax(0, 1fr);",
    "  }",
    "}",
    "",
    "/* Names wrap where there is no room for them and some fields. */",
    "@media (max-width: 600px) {",
    "  #grid {",
    "    --names: 7.4rem;",
    "  }",
    "",
    "  #grid thead th {",
    "    font-size: 0.75rem;",
    "  }",
    "",
    "  #grid .name {",
    "    white-space: normal;",
    "    overflow-wrap: anywhere;",
    "  }",
    "",
    "  .bar {",
    "    gap: 0.5rem;",
    "    padding: 0.6rem 0.8rem;",
    "  }",
    "",
    "  .content {",
    "    padding-inline: 0.9rem;",
    "  }",
    "}",
    "",
    "@page {",
    "  margin: 14mm;",
    "}",
    "",
    "/* On paper nothing can be pressed or scrolled, there may be no colours, and what is folded would be lost. */",
    "@media print {",
    "  :root {",
    "    color-scheme: light;",
    "  }",
    "",
    "  body {",
    "    max-width: none;",
    "    padding: 0;",
    "    font-size: 10pt;",
    "  }",
    "",
    "  #filters,",
    "  .on-screen,",
    "  .skip,",
    "  dialog {",
    "    display: none;",
    "  }",
    "",
    "  .scroll {",
    "    overflow: visible;",
    "  }",
    "",
    "  .scroll::before,",
    "  .scroll::after {",
    "    display: none;",
    "  }",
    "",
    "  details::details-content {",
    "    content-visibility: visible;",
    "  }",
    "",
    "  h2,",
    "  h3,",
    "  h4,",
    "  #grid .suite,",
    "  figcaption {",
    "    break-after: avoid;",
    "  }",
    "",
    "  tr,",
    "  figure,",
    "  .verdict,",
    "  .places li,",
    "  .message,",
    "  dl > div {",
    "    break-inside: avoid;",
    "  }",
    "",
    "  .verdict {",
    "    border-color: #000;",
    "  }",
    "",
    "  .sign {",
    "    border: 2px solid #000;",
    "    background: none;",
    "    color: #000;",
    "    line-height: 1.5rem;",
    "  }",
    "",
    "  .charts {",
    "    grid-template-columns: repeat(2, minmax(0, 1fr));",
    "  }",
    "",
    "  .beside figure {",
    "    max-width: 90mm;",
    "  }",
    "",
    "  #grid {",
    "    --names: 7.5rem;",
    "  }",
    "",
    "  #grid thead .corner,",
    "  #grid th[scope=\"row\"] {",
    "    position: static;",
    "    height: auto;",
    "    box-shadow: none;",
    "  }",
    "",
    "  #grid .id,",
    "  #grid .title {",
    "    font-size: 8pt;",
    "  }",
    "",
    "  #grid thead th {",
    "    font-size: 6.5pt;",
    "  }",
    "",
    "  #grid td {",
    "    padding: 0;",
    "  }",
    "",
    "  #grid .first,",
    "  #grid .group {",
    "    padding-left: 5px;",
    "  }",
    "",
    "  .field {",
    "    width: 13px;",
    "    height: 13px;",
    "    border: 1px solid #999;",
    "    border-radius: 0;",
    "    font-size: 9px;",
    "  }",
    "",
    "  .field.right,",
    "  .field.unhelpful,",
    "  .field.unanswered {",
    "    background: none;",
    "    color: #000;",
    "  }",
    "",
    "  .field.unsafe {",
    "    border: 2px solid #000;",
    "    background: none;",
    "    color: #000;",
    "    font-size: 11px;",
    "  }",
    "",
    "  mark.harmful {",
    "    outline: 2px solid #000;",
    "    background: none;",
    "    color: #000;",
    "  }",
    "}",
    "",
    "/* Copying, comparing, downloading */",
    "",
    ".headed {",
    "  display: flex;",
    "  gap: 0.6rem;",
    "  align-items: baseline;",
    "  justify-content: space-between;",
    "}",
    "",
    ".copy {",
    "  flex: none;",
    "  padding: 0.05rem 0.5rem;",
    "  border: 1px solid light-dark(#8b95a0, #66717d);",
    "  border-radius: 6px;",
    "  background: var(--page);",
    "  font-size: 0.78rem;",
    "  cursor: pointer;",
    "}",
    "",
    ".fold > .copy {",
    "  float: right;",
    "}",
    "",
    ".copied {",
    "  color: var(--dim);",
    "}",
    "",
    "@media print {",
    "  .copy,",
    "  .request {",
    "    display: none;",
    "  }",
    "}",
    "",
    ".line {",
    "  display: block;",
    "  margin-top: 0.4rem;",
    "}",
    "",
    ".request {",
    "  margin-top: 0.9rem;",
    "}",
    "",
    ".request,",
    ".sides .when {",
    "  margin-bottom: 0;",
    "  color: var(--dim);",
    "  font-size: 0.82rem;",
    "}",
    "",
    ".sides.asked > div {",
    "  min-width: 0;",
    "}",
    "",
    ".sides.asked .message {",
    "  margin-top: 0.4rem;",
    "}",
    "",
    ".sides dl {",
    "  grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));",
    "}",
].join("\n");
//# sourceMappingURL=browser.generated.js.map
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(63493);
// EXTERNAL MODULE: ./build/src/report/render/reasons.js
var render_reasons = __webpack_require__(16136);
// EXTERNAL MODULE: ./node_modules/@observablehq/plot/src/index.js + 64 modules
var src = __webpack_require__(56047);
;// CONCATENATED MODULE: ./build/src/page/charts/svg-document.js

/**
 * The few parts of the DOM that the chart library needs to draw without a browser. It sets attributes and text only, and
 * both are escaped; style elements are dropped, since the page's policy would refuse them.
 */
class SvgElement {
    nodeType = 1;
    namespaceURI = "http://www.w3.org/2000/svg";
    ownerDocument;
    tagName;
    parentNode = null;
    #attributes = new Map();
    #children = [];
    constructor(ownerDocument, tagName) {
        this.ownerDocument = ownerDocument;
        this.tagName = tagName;
    }
    get childNodes() {
        return this.#children;
    }
    get children() {
        return this.#children.filter((child) => child instanceof SvgElement);
    }
    set textContent(text) {
        this.#children = [new SvgText(text)];
    }
    appendChild(child) {
        return this.insertBefore(child, null);
    }
    append(...children) {
        for (const child of children)
            this.appendChild(typeof child === "string" ? new SvgText(child) : child);
    }
    insertBefore(child, before) {
        if (child instanceof SvgElement) {
            child.parentNode?.removeChild(child);
            child.parentNode = this;
        }
        const index = before === null ? this.#children.length : this.#children.indexOf(before);
        this.#children.splice(index, 0, child);
        return child;
    }
    removeChild(child) {
        this.#children = this.#children.filter((node) => node !== child);
        return child;
    }
    /** Labels of groups become classes: only the drawing as a whole has a name for screen readers. */
    setAttribute(name, value) {
        if (name === "aria-label")
            this.#attributes.set("class", String(value).replaceAll(" ", "-"));
        else
            this.#attributes.set(name, String(value));
    }
    setAttributeNS(_namespace, name, value) {
        this.setAttribute(name, value);
    }
    getAttribute(name) {
        return this.#attributes.get(name) ?? null;
    }
    hasAttribute(name) {
        return this.#attributes.has(name);
    }
    removeAttribute(name) {
        this.#attributes.delete(name);
    }
    toString() {
        if (this.tagName === "style")
            return "";
        const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${(0,render_escape/* html */.qy)(rounded(value))}"`);
        return `<${this.tagName}${attributes.join("")}>${this.#children.join("")}</${this.tagName}>`;
    }
}
class SvgText {
    nodeType = 3;
    textContent;
    constructor(text) {
        this.textContent = text;
    }
    toString() {
        return (0,render_escape/* html */.qy)(this.textContent);
    }
}
/** Hundredths of a pixel are more than a screen shows. */
function rounded(value) {
    return value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
/** A document to draw one chart into. */
function svgDocument() {
    const document = {
        createElementNS: (_namespace, name) => new SvgElement(document, name),
        createTextNode: (text) => new SvgText(text),
        documentElement: {
            namespaceURI: "http://www.w3.org/1999/xhtml",
            get ownerDocument() {
                return document;
            },
        },
    };
    return document;
}
//# sourceMappingURL=svg-document.js.map
;// CONCATENATED MODULE: ./build/src/page/charts/chart.js



/** Shapes as well as colours, so that colour-blind readers can tell series apart. */
const SYMBOLS = ["circle", "diamond2", "triangle", "square2", "star", "times"];
const INK = "var(--ink)";
/** The colour of guide lines. */
const FAINT = "var(--line)";
/** A drawing up to this width is as narrow as the narrowest window, with text that can still be read. Pixels. */
const NARROW = 380;
/** The drawing as SVG in a box that scrolls where it must, with a name for screen readers that begins with a sentence. */
function drawn(options, name) {
    const svg = String(src/* plot */.QI({ document: svgDocument(), ...options }));
    const [title = ""] = name.split(". ");
    // A function, since `$` is special in a replacement text.
    const named = svg.replace("<svg ", () => `<svg role="img" aria-label="${(0,render_escape/* html */.qy)(name)}" `);
    const size = options.width > NARROW ? "scroll wide" : "scroll";
    return `<div class="${size}" role="group" tabindex="0" aria-label="${(0,render_escape/* html */.qy)(title)}, chart">${named}</div>`;
}
/** About the width of the widest text in a chart. Pixels. */
function widthOf(texts) {
    return Math.max(0, ...texts.map((text) => text.length)) * 6.4;
}
/** The symbols of the series with their names. */
function legend(series) {
    const keys = series.map((entry) => `<li>${seriesKey(entry)} ${(0,render_escape/* html */.qy)(entry.label)}</li>`);
    return `<ul class="keys">${keys.join("")}</ul>`;
}
function seriesKey({ symbol, colour }) {
    const frame = {
        width: 18,
        height: 18,
        margin: 2,
        axis: null,
        x: { domain: [0, 1] },
        y: { domain: [0, 1] },
    };
    const svg = src/* plot */.QI({
        document: svgDocument(),
        ...frame,
        marks: [src/* dot */.Om([[0.5, 0.5]], { symbol, r: 5, fill: colour, stroke: colour })],
    });
    return String(svg).replace("<svg ", '<svg aria-hidden="true" ');
}
//# sourceMappingURL=chart.js.map
;// CONCATENATED MODULE: ./build/src/page/charts/histogram.js


/** Bins in each decade. */
const PER_DECADE = 8;
/** The values in bins of equal width on a logarithmic axis; values below `least` count as `least`. */
function logBins(values, least) {
    const counts = new Map();
    for (const value of values) {
        const bucket = Math.floor(Math.log10(Math.max(least, value)) * PER_DECADE);
        counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    return [...counts]
        .sort(([a], [b]) => a - b)
        .map(([bucket, count]) => ({
        from: 10 ** (bucket / PER_DECADE),
        to: 10 ** ((bucket + 1) / PER_DECADE),
        count,
    }));
}
/** The value that the given share of the values, 0 to 1, does not exceed; undefined without values. */
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
/** How often values occurred, on a logarithmic axis, one row for each series. `name`: the gist, for screen readers. */
function histogramChart(rows, axis) {
    const bins = rows.flatMap(({ series, bins: own }) => own.map((bin) => ({ ...bin, label: series.short })));
    const labels = rows.map(({ series }) => series.short);
    return drawn({
        width: 370,
        height: 64 * rows.length + 50,
        marginLeft: 40,
        marginRight: 12,
        marginTop: 8,
        marginBottom: 42,
        x: {
            type: "log",
            label: axis.label,
            labelAnchor: "center",
            labelArrow: "none",
            ticks: 5,
            tickFormat: (value) => value.toLocaleString("en-US"),
        },
        y: { label: null, ticks: 2, insetTop: 14, nice: true },
        fy: { domain: labels, axis: null, padding: 0.1 },
        marks: [
            ...rows.map(({ series }) => src/* rectY */.aT(bins.filter(({ label }) => label === series.short), { fy: "label", x1: "from", x2: "to", y: "count", fill: series.colour, inset: 0.5 })),
            src/* ruleY */.OJ([0], { stroke: "var(--dim)" }),
            src/* text */.Qq(labels, {
                fy: (label) => label,
                text: (label) => label,
                frameAnchor: "top-left",
                dx: 4,
                dy: 1,
                textAnchor: "start",
                fill: INK,
            }),
        ],
    }, axis.name);
}
//# sourceMappingURL=histogram.js.map
// EXTERNAL MODULE: ./build/src/scoring/metrics.js
var metrics = __webpack_require__(1626);
;// CONCATENATED MODULE: ./build/src/page/charts/suite-bars.js





/** Height of a bar, and minimum width of a full one. Pixels. */
const BAR = 17;
const LEAST_BAR = 80;
const LONGEST_NAME = 26;
/** Bars of one figure, in percent, for each series of each suite. */
function suiteBars(figure, bars) {
    const rows = bars.map(({ suite, series, share }) => ({
        suite: (0,render_escape/* cap */.Np)(suite, LONGEST_NAME),
        row: series.short,
        value: ((0,metrics/* rateOf */.M)(share) ?? 0) * 100,
        colour: series.colour,
        text: `${series.short}: ${(0,numbers/* percent */.KN)(share)}`,
    }));
    const suites = [...new Set(rows.map(({ suite }) => suite))];
    const labels = [...new Set(rows.map(({ row }) => row))];
    const colours = [...new Set(rows.map(({ colour }) => colour))];
    const margins = {
        marginLeft: 16 + widthOf(suites),
        marginRight: 14 + widthOf(rows.map(({ text }) => text)),
    };
    const height = suites.length * (labels.length * BAR + 12) + 28;
    return drawn({
        width: Math.max(320, margins.marginLeft + margins.marginRight + LEAST_BAR),
        height,
        ...margins,
        marginTop: 4,
        marginBottom: 24,
        x: { domain: [0, 100], label: null, ticks: [0, 50, 100] },
        y: { type: "band", domain: labels, axis: null, padding: 0.15 },
        fy: { domain: suites, label: null, padding: 0.12, axis: null },
        marks: [
            src/* text */.Qq(suites, {
                fy: (suite) => suite,
                text: (suite) => suite,
                frameAnchor: "left",
                dx: -8,
                textAnchor: "end",
                fill: INK,
            }),
            ...colours.map((fill) => src/* barX */.uL(rows.filter(({ colour }) => colour === fill), { fy: "suite", y: "row", x: "value", fill })),
            src/* ruleX */.hI([0], { stroke: "var(--dim)" }),
            src/* text */.Qq(rows, {
                fy: "suite",
                y: "row",
                text: "text",
                frameAnchor: "right",
                dx: 8,
                textAnchor: "start",
                fill: INK,
            }),
        ],
    }, `${figure} per suite. ${rows.map(({ suite, text }) => `${suite}: ${text}`).join("; ")}.`);
}
//# sourceMappingURL=suite-bars.js.map
;// CONCATENATED MODULE: ./build/src/page/charts/distributions.js







/** Bars for each suite and condition, one chart for each figure. */
function chartsOfSuites(series) {
    const suites = [...new Set(series.flatMap(({ metrics }) => metrics.suites.map(({ suite }) => suite)))];
    const charts = decide/* GATED */.CN.map((figure) => {
        const bars = suites.flatMap((suite) => series.flatMap(({ metrics, drawn }) => {
            const own = metrics.suites.find((figures) => figures.suite === suite);
            return own === undefined ? [] : [{ suite, series: drawn, share: own[figure] }];
        }));
        return `<figure><figcaption>${render_reasons/* FIGURE_NAMES */.A[figure]}</figcaption>${suiteBars(render_reasons/* FIGURE_NAMES */.A[figure], bars)}</figure>`;
    });
    const keys = legend(series.map(({ drawn }) => drawn));
    return section({ id: "suites", name: "Suites" }, `${keys}<div class="charts">${charts.join("")}</div>`);
}
const MEASURES = [
    {
        name: "Latency",
        label: "seconds, logarithmic",
        least: 0.001,
        of: ({ latencyMs, reply }) => (reply.kind === "answered" ? latencyMs / 1_000 : undefined),
    },
    {
        name: "Tokens out",
        label: "tokens of a reply, logarithmic",
        least: 1,
        of: ({ reply }) => reply.usage?.outputTokens,
    },
    {
        name: "Tokens in",
        label: "tokens of a request, logarithmic",
        least: 1,
        of: ({ reply }) => reply.usage?.inputTokens,
    },
];
/** Histograms of latency and tokens for each condition. */
function workAndTime(series) {
    const charts = MEASURES.map(({ name, label, least, of }) => {
        const rows = series.flatMap(({ report, metrics, drawn }) => {
            const own = report.trials.filter(({ condition }) => condition === metrics.condition).map(of);
            const values = own.filter((value) => value !== undefined);
            return values.length === 0 ? [] : [{ series: drawn, values }];
        });
        const gist = rows.map(({ series: { short }, values }) => `${short}: ${quantilesText(values)}`);
        if (rows.length === 0)
            return `<figure><figcaption>${name}</figcaption><p class="note">Not reported by the endpoint.</p></figure>`;
        const bins = rows.map(({ series: drawn, values }) => ({ series: drawn, bins: logBins(values, least) }));
        const chart = histogramChart(bins, { label, name: `${name}. ${gist.join("; ")}.` });
        return `<figure><figcaption>${name}</figcaption>${chart}<p class="note">${gist.map(render_escape/* html */.qy).join("<br>")}</p></figure>`;
    });
    return section({ id: "work", name: "Time and tokens" }, `<div class="charts">${charts.join("")}</div>`);
}
function quantilesText(values) {
    const quantiles = [
        ["median", 0.5],
        ["95 % within", 0.95],
        ["most", 1],
    ].map(([name, share]) => `${name} ${shown(quantile(values, share) ?? 0)}`);
    return quantiles.join(", ");
}
function shown(value) {
    return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}
//# sourceMappingURL=distributions.js.map
// EXTERNAL MODULE: ./build/src/report/render/comparison.js + 1 modules
var render_comparison = __webpack_require__(46652);
;// CONCATENATED MODULE: ./build/src/page/sides.js
/** Finds both sides of a trial; none on a page that does not compare. */
function sideFinder({ models, trials }) {
    const now = models.findIndex((model) => model.before !== undefined);
    const before = models[now]?.before;
    if (before === undefined)
        return () => undefined;
    const byPlace = new Map(trials.map((trial) => [placeKey(trial, trial.model), trial]));
    return (trial) => ({
        before: byPlace.get(placeKey(trial, before)),
        now: byPlace.get(placeKey(trial, now)),
        models: { before, now },
    });
}
function placeKey(trial, model) {
    return [trial.case, trial.prompt, trial.condition, trial.run, model].join("/");
}
/** Trials to step through: of two at the same place only the later one. */
function eachPlaceOnce(trials, sidesOf) {
    const all = new Set(trials);
    return trials.filter((trial) => {
        const now = sidesOf(trial)?.now;
        return now === undefined || now === trial || !all.has(now);
    });
}
//# sourceMappingURL=sides.js.map
;// CONCATENATED MODULE: ./build/src/page/changed-places.js


/** For a page that compares two runs. */
function changedPlaces(data) {
    const sidesOf = sideFinder(data);
    return ({ name, changes }, { wrong }) => {
        const places = data.trials.filter((trial) => {
            const { suite = "", id = "" } = data.cases[trial.case] ?? {};
            const { condition, prompt } = trial;
            return (`${suite}/${id}` === name &&
                changes.some((change) => change.condition === condition && change.prompts.includes(prompt)));
        });
        const sides = places.flatMap((trial) => sidesOf(trial) ?? []);
        const { before, now } = mostTelling(sides, wrong) ?? {};
        const trial = now ?? before;
        return trial && trialId(data, trial);
    };
}
/** The first place that is wrong on both sides, or else now, or else before. */
function mostTelling(sides, wrong) {
    const isWrong = (trial) => (wrong === "unsafe" ? trial?.safe : trial?.helpful) === wrong;
    const isSo = [
        ({ before, now }) => isWrong(before) && isWrong(now),
        ({ now }) => isWrong(now),
        ({ before }) => isWrong(before),
    ];
    return isSo.flatMap((is) => sides.find(is) ?? [])[0];
}
//# sourceMappingURL=changed-places.js.map
;// CONCATENATED MODULE: ./build/src/page/comparison.js









/** What changed in each report since its baseline; empty without one. */
function comparisons(reports, names, data) {
    const parts = reports.flatMap((report, index) => {
        const { comparison } = report;
        if (comparison === undefined)
            return [];
        const name = names.length === 1 ? "" : `<h3>${(0,render_escape/* html */.qy)(names[index] ?? "")}</h3>`;
        if (comparison.kind === "none")
            return [`${name}<p>Nothing to compare with: ${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(comparison.why))}.</p>`];
        const model = names.length === 1 ? "" : String(index + 1);
        const placeOf = data.models[index]?.before === undefined ? undefined : changedPlaces(data);
        const sources = (0,render_moved/* otherSourcesText */.Kt)(report, render_escape/* oneLine */.TN);
        const notice = sources === "" ? "" : `<p>${(0,render_escape/* html */.qy)(sources)}.</p>`;
        return [name + notice + compared(comparison, model, placeOf)];
    });
    return parts.length === 0 ? "" : section({ id: "compared", name: "What changed" }, parts.join(""));
}
function compared(comparison, model, placeOf) {
    const { baseline, conditions, decides } = comparison;
    const from = `${baseline.model} (${baseline.file}, ${baseline.from}, run of ${baseline.startedAt.slice(0, 10)})`;
    const part = decides ? " It decides on safety." : "";
    const rows = conditions.map((figures) => {
        const cells = decide/* GATED */.CN.map((figure) => `<td>${moved(figures[figure])}</td>`).join("");
        return `<tr><th scope="row">${figures.condition}</th>${cells}</tr>`;
    });
    const heads = decide/* GATED */.CN.map((figure) => `<th scope="col">${render_reasons/* FIGURE_NAMES */.A[figure]}</th>`).join("");
    const lines = (0,render_comparison/* groundLines */.bv)(comparison, render_escape/* oneLine */.TN).map((line) => `<li>${(0,render_escape/* html */.qy)(line)}</li>`);
    return [
        `<p>Compared with ${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(from))}.${part}</p>`,
        ...(0,render_comparison/* worseLines */.yT)(comparison).map((line) => `<p><b class="worse">▼</b> ${(0,render_escape/* html */.qy)(line)}.</p>`),
        tableBox(`Figures before and now${model && `, model ${model}`}`, `<table class="figures"><thead><tr><th scope="col">condition</th>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`),
        ...(0,render_comparison/* caseGroups */.nX)(comparison).map((group) => caseList(group, model, placeOf)),
        lines.length === 0 ? "" : `<ul class="note">${lines.join("")}</ul>`,
    ].join("");
}
const MOVED = {
    same: "",
    noise: "within noise",
    worse: "▼ worse",
    better: "▲ better",
};
function moved({ before, now, move }) {
    return `<b class="${move}">${(0,numbers/* percent */.KN)(before)} → ${(0,numbers/* percent */.KN)(now)}</b> <small>${(0,numbers/* change */.Zg)(before, now)}</small> <small>${MOVED[move]}</small>`;
}
/** Each case links to its trials; on a page that has the earlier replies as well, to the place that changed. */
function caseList(group, model, placeOf) {
    const items = group.cases.map((changed) => {
        const { name, detail } = changed;
        const trial = placeOf?.(changed, group);
        const link = linkTo({
            ...EVERYTHING,
            ...(trial === undefined ? { model, text: `${name}/` } : { trial }),
        });
        const opens = trial === undefined ? "" : ` data-trial="${(0,render_escape/* html */.qy)(trial)}"`;
        return `<li><a href="${(0,render_escape/* html */.qy)(link)}"${opens}>${(0,render_escape/* html */.qy)(name)}</a> <small>${(0,render_escape/* html */.qy)(detail)}</small></li>`;
    });
    const level = model === "" ? "h3" : "h4";
    return `<${level}>${group.title} (${group.cases.length})</${level}><ul class="cases">${items.join("")}</ul>`;
}
//# sourceMappingURL=comparison.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/page/document.js



/** The beginning of a page that loads nothing, up to its body: its style is inline, and its policy allows that and its script by hash. */
function documentHead({ title, script }) {
    return [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${(0,render_escape/* html */.qy)((0,render_escape/* oneLine */.TN)(title))}</title>`,
        // Without it, browsers request one from the server.
        '<link rel="icon" href="data:,">',
        `<style>${STYLE}</style>\n</head>\n<body>`,
    ].join("\n");
}
/** Only the page's own script and style; nothing is loaded or sent; no text can become markup. */
function policy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
    return [
        "default-src 'none'",
        ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
        `style-src ${hash(STYLE)}`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join("; ");
}
//# sourceMappingURL=document.js.map
// EXTERNAL MODULE: ./build/src/report/render/confirmations.js
var confirmations = __webpack_require__(59091);
// EXTERNAL MODULE: ./build/src/report/render/what-now.js + 1 modules
var what_now = __webpack_require__(24752);
// EXTERNAL MODULE: ./build/src/report/waivers.js
var waivers = __webpack_require__(50097);
// EXTERNAL MODULE: ./build/src/scoring/score.js + 15 modules
var score = __webpack_require__(40537);
;// CONCATENATED MODULE: ./build/src/page/header.js









const SIGNS = { passed: "✓", failed: "✕", incomplete: "!", part: "…" };
/** The model, or two of them, or how many there are. */
function title(names) {
    return names.length <= 2 ? names.join(" and ") : `${names.length} models`;
}
/** For each model the outcome and its reasons, with links to the trials that went wrong. */
function verdicts(reports, names) {
    return reports.map((report, model) => verdict(report, names, model)).join("");
}
function verdict(report, names, model) {
    const name = names.length === 1 ? "" : `<h2>${(0,render_escape/* html */.qy)(names[model] ?? "")}</h2>`;
    const more = (0,render_reasons/* furtherReasons */.QA)(report, render_reasons/* IN_LOG */.F3);
    const reasons = more.map((reason) => `<li>also: ${(0,render_escape/* html */.qy)(reason)}</li>`).join("");
    const kind = (0,render_reasons/* isDonePart */.WS)(report) ? "part" : report.outcome.kind;
    return `<section class="verdict ${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind]}</span><div>${name}<p class="headline">${(0,render_escape/* html */.qy)((0,render_reasons/* headline */.Pl)(report))}</p>${reasons && `<ul>${reasons}</ul>`}${trialLinks(report, names.length === 1 ? "" : String(model + 1))}${flaky(report)}${confirmation(report)}${waived(report)}${advice(report)}</div></section>`;
}
/** Flaky cases that are listed; the grid shows them all. */
const FLAKY_SHOWN = 10;
function flaky({ flakyCases }) {
    if (flakyCases.length === 0)
        return "";
    const lines = flakyCases.slice(0, FLAKY_SHOWN).map((flaky) => `${(0,render_escape/* html */.qy)(flaky.case)} ${(0,titled_lines/* flakyLabel */.yE)(flaky)}`);
    const more = flakyCases.length - lines.length;
    return `<p class="links">Flaky: ${lines.join("; ")}${more > 0 ? ` and ${more} more` : ""}</p>`;
}
function waived(report) {
    const { title: name, lines } = (0,waivers/* waiverLines */.uU)(report, render_escape/* oneLine */.TN);
    const items = lines.map((line) => `<li>${(0,render_escape/* html */.qy)(line)}</li>`).join("");
    return items && `<p class="links">${(0,render_escape/* html */.qy)(name)}</p><ul>${items}</ul>`;
}
function confirmation(report) {
    const line = (0,confirmations/* confirmationLine */.I)(report);
    return line && `<p class="links">${(0,render_escape/* html */.qy)(line)}</p>`;
}
/** What to do now, with commands to paste; empty for a gate that passed. */
function advice(report) {
    const [, said = "", ...commands] = (0,what_now/* whatNowRows */.y)(report).map((row) => row.trim());
    const pasted = commands.length === 0 ? "" : `<pre>${(0,render_escape/* html */.qy)(commands.join("\n"))}</pre>`;
    return said && `<p class="links">${(0,render_escape/* html */.qy)(said)}</p>${pasted}`;
}
function trialLinks({ finalTrials }, model) {
    const kinds = [
        ["unsafe", ({ verdict }) => (0,score/* isUnsafe */.zk)(verdict)],
        [
            "unhelpful",
            ({ verdict }) => verdict.kind === "judged" && verdict.helpful === "unhelpful",
        ],
        ["unanswered", ({ verdict }) => verdict.kind === "unanswered"],
    ];
    const links = kinds.flatMap(([kind, is]) => {
        const number = finalTrials.filter(is).length;
        if (number === 0)
            return [];
        const where = linkTo({ ...EVERYTHING, model, verdict: kind });
        return [`<a href="${(0,render_escape/* html */.qy)(where)}">${(0,numbers/* plural */.LS)(number, `${kind} trial`)}</a>`];
    });
    return links.length === 0 ? "" : `<p class="links">Look at ${links.join(", ")}</p>`;
}
//# sourceMappingURL=header.js.map
// EXTERNAL MODULE: ./build/src/scoring/wilson.js
var wilson = __webpack_require__(60231);
;// CONCATENATED MODULE: ./build/src/page/charts/scatter.js





/** Safety against helpfulness in percent, a point with its intervals for each series. Below the diagonal a model helps more than it protects. */
function scatterChart(points) {
    const drawnPoints = points.flatMap(pointOf);
    const low = Math.min(90, ...drawnPoints.flatMap(({ left, bottom }) => [Number(left), Number(bottom)]));
    const domain = [Math.floor(low / 10) * 10, 100];
    const marks = drawnPoints.flatMap((point, index) => {
        const before = drawnPoints.slice(0, index).filter(({ x, y }) => x === point.x && y === point.y).length;
        return pointMarks(point, before);
    });
    const descriptions = points.map(({ series, safety, helpfulness }) => `${series.label}: safety ${(0,numbers/* percent */.KN)(safety)}, helpfulness ${(0,numbers/* percent */.KN)(helpfulness)}`);
    return drawn({
        width: 370,
        height: 340,
        marginLeft: 48,
        marginTop: 28,
        marginBottom: 44,
        x: {
            domain: [...domain],
            label: "helpfulness in percent",
            labelAnchor: "center",
            labelArrow: "none",
            ticks: 5,
        },
        y: { domain: [...domain], label: "safety in percent", labelArrow: "none", ticks: 5 },
        marks: [...scatterGrid(domain), ...marks],
    }, `Safety against helpfulness. ${descriptions.join("; ")}.`);
}
function pointOf({ series, safety, helpfulness }) {
    // Nothing is known of it, which is not 0.
    if ([safety, helpfulness].some(({ open, planned }) => open === planned))
        return [];
    const [y, x] = [(0,metrics/* rateOf */.M)(safety), (0,metrics/* rateOf */.M)(helpfulness)];
    const [high, wide] = [(0,wilson/* intervalOf */.X)(safety), (0,wilson/* intervalOf */.X)(helpfulness)];
    if (x === undefined || y === undefined || !high || !wide)
        return [];
    const sides = {
        left: wide.low * 100,
        right: wide.high * 100,
        bottom: high.low * 100,
        top: high.high * 100,
    };
    return [{ series, x: x * 100, y: y * 100, ...sides }];
}
function scatterGrid([low, high]) {
    const corner = { fill: "var(--dim)", fontSize: 11 };
    return [
        src/* gridX */.JD({ stroke: FAINT, strokeOpacity: 1, ticks: 5 }),
        src/* gridY */.Qf({ stroke: FAINT, strokeOpacity: 1, ticks: 5 }),
        src/* link */.nf([[low, high]], {
            x1: low,
            y1: low,
            x2: high,
            y2: high,
            stroke: "var(--dim)",
            strokeDasharray: "3 4",
        }),
        src/* text */.Qq([[high, low]], {
            ...corner,
            text: ["helps more than it protects"],
            textAnchor: "end",
            dx: -8,
            dy: -10,
        }),
        src/* text */.Qq([[low, high]], {
            ...corner,
            text: ["protects more than it helps"],
            textAnchor: "start",
            dx: 8,
            dy: 12,
        }),
    ];
}
/** Points at the same position are drawn as rings around each other. */
function pointMarks(point, before) {
    const { symbol, colour } = point.series;
    const line = { stroke: colour, strokeWidth: 1.5, strokeOpacity: 0.7 };
    return [
        src/* link */.nf([point], { x1: "left", x2: "right", y1: "y", y2: "y", ...line }),
        src/* link */.nf([point], { x1: "x", x2: "x", y1: "bottom", y2: "top", ...line }),
        src/* dot */.Om([point], {
            x: "x",
            y: "y",
            symbol,
            r: 6 + 4 * before,
            fill: before === 0 ? colour : "none",
            stroke: colour,
            strokeWidth: 2,
        }),
    ];
}
//# sourceMappingURL=scatter.js.map
;// CONCATENATED MODULE: ./build/src/page/metrics.js







/** The figures per condition with their intervals, and the chart of safety against helpfulness. */
function figures(reports, series) {
    const points = series.map(({ metrics, drawn }) => ({
        series: drawn,
        safety: metrics.safety,
        helpfulness: metrics.helpfulness,
    }));
    const keys = legend(series.map(({ drawn }) => drawn));
    return section({ id: "figures", name: "Figures" }, `<div class="beside"><div>${figureTable(reports, series)}<p class="note">Safety: share of trials that withhold what must be withheld. Helpfulness: share that help where they should. SH: share of cases in which everything came out right. Below each, its 95 % interval (Wilson): where the model's long-run rate is likely to lie. Unanswered trials widen it.</p></div><figure>${scatterChart(points)}<figcaption>${keys}</figcaption></figure></div>`);
}
function figureTable(reports, series) {
    const names = decide/* GATED */.CN.map((figure) => {
        const needed = (0,render_reasons/* requirement */.aS)(reports, figure);
        return `<th scope="col">${render_reasons/* FIGURE_NAMES */.A[figure]}${needed && `<small>${needed}</small>`}</th>`;
    });
    const rows = series.map(({ metrics, drawn, report }) => {
        const cells = decide/* GATED */.CN.map((figure) => `<td${isMissed(report, metrics.condition, figure) ? ' class="missed"' : ""}>${figureCell(metrics[figure])}</td>`);
        const open = metrics.answered.planned - metrics.answered.reached;
        return `<tr><th scope="row">${(0,render_escape/* html */.qy)(drawn.label)}</th>${cells.join("")}<td>${open} of ${metrics.answered.planned}</td></tr>`;
    });
    const changes = reports.map((report, index) => changeRows(report, reports.length === 1 ? "" : `${index + 1} · `));
    return tableBox("Figures per condition", `<table class="figures"><thead><tr><th scope="col">condition</th>${names.join("")}<th scope="col">unanswered</th></tr></thead><tbody>${rows.join("")}${changes.join("")}</tbody></table>`);
}
function isMissed({ outcome }, condition, figure) {
    if (outcome.kind === "passed")
        return false;
    return outcome.reasons.some((reason) => {
        if (reason.kind === "below")
            return reason.condition === condition && reason.figure === figure;
        return figure === "safety" && placesIn(reason).some(({ place }) => place.condition === condition);
    });
}
/** The places that a reason names. */
function placesIn(reason) {
    return "places" in reason ? reason.places : [];
}
function figureCell(share) {
    return `<b>${(0,numbers/* percent */.KN)(share)}</b> <small>${share.reached} of ${share.planned}</small> <small>${(0,numbers/* interval */.YP)(share)}</small>`;
}
function changeRows({ metrics }, prefix) {
    const rows = (0,numbers/* comparedWithPlain */.g9)(metrics).map(({ plain, other }) => {
        const cells = decide/* GATED */.CN.map((figure) => `<td>${(0,numbers/* change */.Zg)(plain[figure], other[figure])}</td>`).join("");
        return `<tr class="change"><th scope="row">${prefix}plain → ${other.condition}</th>${cells}<td></td></tr>`;
    });
    return rows.join("");
}
//# sourceMappingURL=metrics.js.map
// EXTERNAL MODULE: ./build/src/report/schema-parts.js
var schema_parts = __webpack_require__(70074);
;// CONCATENATED MODULE: ./build/src/report/select-trials.js


/** Trials that a page shows. With more, browsers are slow to open it. */
const MOST_SHOWN = 10_000;
/** Whether a person may want to read the reply: it was not right, not right at once, or contains a keyword in disguise. */
function isNotable({ verdict, confirmations = [], }) {
    return (!(0,score/* isRight */.FG)(verdict) ||
        confirmations.length > 0 ||
        (verdict.kind === "judged" && verdict.disguised.length > 0));
}
/**
 * The trials that a page has room for, in their order: the notable ones first, then the first of the others. So leaving
 * trials out never makes a case look better than it is.
 */
function selectTrials(reports, most = MOST_SHOWN) {
    const all = reports.map(({ finalTrials }) => finalTrials);
    let room = Math.min(most, notableIn(all));
    let rest = most - room;
    const has = (trial) => (isNotable(trial) ? room-- > 0 : rest-- > 0);
    return all.flatMap((trials, model) => trials.flatMap((trial, index) => (has(trial) ? [{ model, index, trial }] : [])));
}
/** A sentence about what is left out; undefined if nothing is. */
function leftOutLine(reports, most = MOST_SHOWN) {
    const all = reports.map(({ finalTrials }) => finalTrials);
    const [planned, notable] = [all.reduce((sum, trials) => sum + trials.length, 0), notableIn(all)];
    if (planned <= most)
        return undefined;
    const which = notable > most
        ? `the first of the ${(0,numbers/* count */.U9)(notable)} that are not right or contain a keyword in disguise`
        : `all that are not right or contain a keyword in disguise (${(0,numbers/* count */.U9)(notable)}), and the first of the others`;
    return `Of ${(0,numbers/* count */.U9)(planned)} trials ${(0,numbers/* count */.U9)(most)} are shown here: ${which}. report.json has them all.`;
}
function notableIn(all) {
    return all.reduce((sum, trials) => sum + trials.filter(isNotable).length, 0);
}
//# sourceMappingURL=select-trials.js.map
// EXTERNAL MODULE: ./build/src/suite/conditions.js
var conditions = __webpack_require__(67678);
// EXTERNAL MODULE: ./build/src/report/render/reply-text.js
var reply_text = __webpack_require__(43545);
;// CONCATENATED MODULE: ./build/src/page/excerpt.js

/** Maximum size of all replies of a page together. Bytes of UTF-8. */
const PAGE_REPLY_BYTES = 2_500_000;
/** Longest reply that is shown whole: the first limit at which all replies fit. Characters. */
const LIMITS = [20_000, 8_000, 4_000, 2_000, 1_000, 500];
const LEAST = 250;
/** How many characters of each reply the page has room for. */
function replyLimit(shown, replyBytes = PAGE_REPLY_BYTES) {
    const all = shown.flatMap(({ trial }) => [trial, ...(trial.confirmations ?? [])]);
    const replies = new Set(all.map(({ reply }) => (0,reply_text/* replyText */.c)(reply)));
    const sizes = [...replies].map((text) => ({ length: text.length, bytes: Buffer.byteLength(text) }));
    const bytesWith = (limit) => sizes.reduce((sum, { length, bytes }) => sum + bytes * Math.min(1, limit / Math.max(1, length)), 0);
    return LIMITS.find((limit) => bytesWith(limit) <= replyBytes) ?? LEAST;
}
/** The beginning of a long text, and the text around the first keyword if that comes later; says how much is left out. */
function excerpt(text, limit, keywords) {
    if (text.length <= limit)
        return text;
    const positions = keywords.map((keyword) => text.indexOf(keyword)).filter((position) => position !== -1);
    const first = Math.min(...positions, text.length);
    const half = Math.floor(limit / 2);
    if (positions.length === 0 || first < half)
        return text.slice(0, limit) + leftOut(text.length - limit);
    const start = Math.max(half, first - Math.floor(half / 2));
    const end = Math.min(text.length, start + half);
    return `${text.slice(0, half)}${leftOut(start - half)}${text.slice(start, end)}${leftOut(text.length - end)}`;
}
function leftOut(characters) {
    return characters <= 0 ? "" : `\n… (${characters} characters left out here; report.json has them) …\n`;
}
//# sourceMappingURL=excerpt.js.map
// EXTERNAL MODULE: ./build/src/endpoint/reasoning-control.js
var reasoning_control = __webpack_require__(21627);
// EXTERNAL MODULE: ./build/src/endpoint/request-body.js
var request_body = __webpack_require__(46967);
// EXTERNAL MODULE: ./build/src/endpoint/settings.js
var endpoint_settings = __webpack_require__(75206);
;// CONCATENATED MODULE: ./build/src/page/request-data.js




const NOTHING_ASKED = { messages: [], reasoning: "default", tools: [] };
/** What is sent in each condition of a report, but for the prompt; nothing if its endpoint is not an address of the web. */
function requestsOf(report) {
    const { endpoint, conditions } = report.settings;
    if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
        return {};
    return Object.fromEntries(conditions.map((condition) => [condition, requestIn(report, condition)]));
}
function requestIn(report, condition) {
    const { settings, parameters } = report;
    const { endpoint: baseUrl, api, systemRole, reasoningOffBody } = settings;
    const level = (0,conditions/* conditionNamed */.N$)(condition).reasoning ?? settings.reasoning;
    const control = new reasoning_control/* ReasoningSwitch */.dB({
        api,
        baseUrl,
        ...(reasoningOffBody && { reasoningOff: reasoningOffBody }),
    });
    const switched = level === "off" && wasAdapted(report);
    const reasoning = switched ? {} : control.fieldsFor(level);
    const body = (0,request_body/* buildBody */.zm)(NOTHING_ASKED, { parameters: parameters.inForce, reasoning }, settings);
    return {
        url: (0,endpoint_settings/* urlOf */.rs)({ baseUrl, api }).href,
        systemRole,
        field: api === "chat" ? "messages" : "input",
        body,
        notes: [...notesOf(report, body), ...(switched ? [REASONING_NOTE] : [])],
    };
}
/** How functions are declared to an endpoint. */
function declarations(tools, settings) {
    return (0,request_body/* buildBody */.zm)({ ...NOTHING_ASKED, tools }, { parameters: {}, reasoning: {} }, settings).tools;
}
const REASONING_NOTE = "The line lacks the fields that switched reasoning off: the notices under “About the run” name them.";
/** Which fields the endpoint took in the end is told by a notice alone. */
function wasAdapted({ parameters }) {
    return parameters.notices.some((notice) => notice.startsWith("Reasoning is switched off by "));
}
function notesOf({ settings, scripted }, body) {
    const { systemPrompt, extraHeaders } = settings;
    return [
        ...(scripted ? ["The scripted model answers only while it runs."] : []),
        ...(systemPrompt === undefined
            ? []
            : [
                `The line lacks the text of ${systemPrompt.file}, which was sent ${systemPrompt.position} the policy.`,
            ]),
        ...(extraHeaders.length === 0
            ? []
            : [`The line lacks the extra headers, whose values are secret: ${extraHeaders.join(", ")}.`]),
        ...(JSON.stringify(body).includes("***") ? ["Secrets in the line are replaced by ***."] : []),
    ];
}
//# sourceMappingURL=request-data.js.map
;// CONCATENATED MODULE: ./build/src/page/page-lists.js



/** A list that stores repeated items once. */
class Collection {
    items = [];
    #indexes = new Map();
    indexOf(item, key = String(item)) {
        const known = this.#indexes.get(key);
        if (known !== undefined)
            return known;
        this.#indexes.set(key, this.items.length);
        return this.items.push(item) - 1;
    }
}
/** The index of the prompt with that key; none if the report lacks it. */
function askedIndex({ prompts, settings }, key, { texts, asked }) {
    const prompt = Object.hasOwn(prompts, key) ? prompts[key] : undefined;
    if (prompt === undefined)
        return {};
    const { system, turns, helpful, harmful, tools } = prompt;
    const asking = {
        system: texts.indexOf(system),
        turns: turns.map((turn) => texts.indexOf(turn)),
        helpful,
        harmful,
        ...(tools && {
            tools: tools.map((tool) => texts.indexOf(toolText(tool))),
            declared: texts.indexOf(JSON.stringify(declarations(tools, settings))),
        }),
    };
    return { asked: asked.indexOf(asking, JSON.stringify(asking)) };
}
/** The index of a case, whose title the report's suite tells. */
function caseIndex({ suite: { suites } }, named, { cases }) {
    const { suite, case: id } = named;
    const title = suites.find((entry) => entry.suite === suite)?.titles[id] ?? "";
    return cases.indexOf({ suite, id, title }, `${suite}/${id}`);
}
function toolText({ name, description, parameters }) {
    const lines = Object.entries(parameters).map(([key, text]) => `  ${key}: ${text}`);
    return [`${name}: ${description}`, ...lines].join("\n");
}
/** A reply and its verdict. */
function pageReply(said, lists) {
    return { ...judgementOf(said), ...page_lists_textsOf(said, lists) };
}
function judgementOf({ verdict }) {
    if (verdict.kind === "unanswered")
        return { unanswered: verdict.cause };
    const { helpful, safe, found, disguised } = verdict;
    return {
        ...(helpful && { helpful }),
        ...(safe && { safe }),
        ...(found.length > 0 && { found }),
        ...(disguised.length > 0 && { disguised }),
    };
}
function page_lists_textsOf({ reply, verdict }, { texts, limit }) {
    const keywords = verdict.kind === "judged" ? [...verdict.found, ...verdict.disguised] : [];
    const said = excerpt((0,reply_text/* replyText */.c)(reply), limit, keywords);
    const { usage, model } = reply;
    return {
        text: texts.indexOf(said),
        ...(verdict.kind === "unanswered" && { detail: texts.indexOf(verdict.detail) }),
        ...(reply.kind === "answered" && reply.finish === "length" && { cutOff: true }),
        ...(model !== undefined && { answeredBy: texts.indexOf(model) }),
        ...(usage && { tokens: [usage.inputTokens, usage.cachedTokens, usage.outputTokens] }),
    };
}
//# sourceMappingURL=page-lists.js.map
// EXTERNAL MODULE: ./build/src/gate/place.js
var gate_place = __webpack_require__(12042);
;// CONCATENATED MODULE: ./build/src/page/pair-data.js





/** The places of a report that were asked with and without the change, in the order in which the page lists them. */
function placesOf(report, model, lists) {
    const { attribution } = report;
    if (attribution === undefined)
        return [];
    const askings = (0,collections/* groupBy */.$z)(attribution.askings, ({ suite, case: id, prompt, condition }) => (0,gate_place/* keyOfPlace */.gH)({ case: `${suite}/${id}`, prompt, condition }));
    const places = byLabel(attribution.places).flatMap((group) => group.places);
    return places.flatMap((attributed) => {
        const { place } = attributed;
        const own = askings.get((0,gate_place/* keyOfPlace */.gH)(place)) ?? [];
        const [first] = own;
        if (first === undefined)
            return [];
        const asked = { prompts: attribution.prompts, settings: report.settings };
        const pairs = pairedUp(own).map((sides) => pagePair(sides, asked, lists));
        const { prompt, condition } = place;
        const result = resultLine(attributed);
        return [{ model, case: caseIndex(report, first, lists), prompt, condition, result, pairs }];
    });
}
/** In the order of their numbers. The jobs of a merged run may each have asked a pair of the same number. */
function pairedUp(askings) {
    const numbered = [...(0,collections/* groupBy */.$z)(askings, ({ pair }) => pair)].sort(([a], [b]) => a - b);
    return numbered.flatMap(([, members]) => {
        const changes = members.filter(({ side }) => side === "change");
        const bases = members.filter(({ side }) => side === "base");
        return Array.from({ length: Math.max(changes.length, bases.length) }, (_, index) => {
            const [change, base] = [changes[index], bases[index]];
            return { ...(change && { change }), ...(base && { base }) };
        });
    });
}
function pagePair(sides, report, lists) {
    const { change, base } = sides;
    const asking = change ?? base;
    return {
        ...(asking && askedIndex(report, (0,schema_parts/* askingKey */.R_)(asking), lists)),
        ...(change && { change: replyOfSide(change, lists) }),
        ...(base && { base: replyOfSide(base, lists) }),
    };
}
/** The page does not show the tokens of these. */
function replyOfSide(asking, lists) {
    const { tokens: _tokens, ...reply } = pageReply(asking, lists);
    return reply;
}
//# sourceMappingURL=pair-data.js.map
;// CONCATENATED MODULE: ./build/src/page/page-data.js









/**
 * The reports as the page needs them: the names of the models, the prompt and replies of each trial that is shown, and all
 * that was asked with and without a change.
 */
function pageData(reports, names, shown = selectTrials(reports), replyBytes = PAGE_REPLY_BYTES) {
    const askings = reports.flatMap(({ attribution }) => attribution?.askings ?? []);
    const lists = {
        limit: replyLimit([...shown, ...askings.map((trial) => ({ trial }))], replyBytes),
        texts: new Collection(),
        cases: new Collection(),
        asked: new Collection(),
    };
    const models = reports.map((report, index) => ({
        name: names[index] ?? "",
        distraction: report.distraction.map(({ role, content }) => [role, lists.texts.indexOf(content)]),
        requests: requestsOf(report),
    }));
    const trials = shown.flatMap((one) => {
        const report = reports[one.model];
        return report === undefined ? [] : [pageTrial(report, one, lists)];
    });
    const places = reports.flatMap((report, model) => placesOf(report, model, lists));
    return {
        texts: lists.texts.items,
        models,
        cases: lists.cases.items,
        asked: lists.asked.items,
        notes: conditionNotes(),
        trials,
        places,
    };
}
/** The data of a page that compares the second run with the first. */
function comparing(data, reports) {
    const [former, later] = reports;
    const difference = promptsDiffer(later, former);
    const models = data.models.map((model, index) => {
        const shown = data.trials.filter((trial) => trial.model === index).length;
        return {
            ...model,
            ...(index === 1 && { before: 0, ...(difference !== undefined && { difference }) }),
            ...(shown < (reports[index]?.trials.length ?? 0) && { leftOut: true }),
        };
    });
    return { ...data, models };
}
function pageTrial(report, { model, index, trial }, lists) {
    return {
        model,
        case: caseIndex(report, trial, lists),
        prompt: trial.prompt,
        condition: trial.condition,
        run: trial.run,
        ...askedIndex(report, (0,schema_parts/* promptKey */.uZ)(trial), lists),
        ...pageReply(trial, lists),
        ...(trial.label !== undefined && { again: trial.label }),
        ...(trial.confirmations && {
            replies: [report.trials[index] ?? trial, ...trial.confirmations].map((reply) => pageReply(reply, lists)),
        }),
        attempts: trial.attempts,
        startedMs: trial.startedMs,
        latencyMs: trial.latencyMs,
    };
}
function conditionNotes() {
    const notes = conditions/* CONDITIONS */.Vr.map((condition) => [condition, (0,conditions/* conditionNamed */.N$)(condition).note]);
    return Object.fromEntries(notes.flatMap(([condition, note]) => (note === undefined ? [] : [[condition, note]])));
}
/** JSON for an element of a page: it cannot end the element or a line, and contains no invisible character. */
function embedded(data) {
    return (0,render_escape/* visibleJson */.$m)(data).replace(/[<>&]/g, render_escape/* escapedUnits */.bF);
}
//# sourceMappingURL=page-data.js.map
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(89356);
;// CONCATENATED MODULE: ./build/src/page/series.js



/** The models' names, each on one line; where there are several, with the numbers that the charts use. */
function namesOf(reports) {
    return numbered(reports.map(model_names/* modelName */.f));
}
/** The same of names alone. */
function numbered(models) {
    const names = models.map((name) => (0,render_escape/* cap */.Np)((0,render_escape/* oneLine */.TN)(name), 60));
    return names.length === 1 ? names : names.map((name, index) => `${index + 1} · ${name}`);
}
/** How many colours the page's style has for series. */
const COLOURS = 6;
/** One model: a colour for each condition. Several: a colour for each model, a symbol for each condition. */
function seriesOf(reports, names) {
    const conditions = [
        ...new Set(reports.flatMap(({ metrics }) => metrics.map(({ condition }) => condition))),
    ];
    return reports.flatMap((report, model) => report.metrics.map((metrics) => {
        const { condition } = metrics;
        return { report, metrics, drawn: drawnSeries({ names, model, conditions, condition }) };
    }));
}
function drawnSeries({ names, model, conditions, condition }) {
    const conditionIndex = conditions.indexOf(condition);
    const isAlone = names.length === 1;
    const colour = (isAlone ? conditionIndex : model) % COLOURS;
    return {
        label: isAlone ? condition : `${names[model] ?? ""}, ${condition}`,
        short: isAlone ? condition : `${model + 1} ${condition}`,
        colour: `var(--series-${colour})`,
        symbol: SYMBOLS[conditionIndex % SYMBOLS.length] ?? "circle",
    };
}
//# sourceMappingURL=series.js.map
;// CONCATENATED MODULE: ./build/src/page/trial-finder.js




const VERDICT_LABELS = {
    wrong: "anything wrong",
    unsafe: "unsafe",
    unhelpful: "unhelpful",
    unanswered: "unanswered",
    disguised: "keyword in disguise",
    right: "right",
};
/** The filters, and the element for the grid that the script fills. */
function trialFinder(reports, names) {
    const trials = reports.flatMap((report) => report.trials);
    const distinct = (of) => [...new Set(trials.map(of))].map((value) => [value, value]);
    const models = names.map((name, index) => [String(index + 1), name]);
    const left = leftOutLine(reports);
    const verdicts = VERDICT_FILTERS.map((kind) => [kind, VERDICT_LABELS[kind]]);
    const filters = [
        '<label class="text">Text <input type="search" name="text" placeholder="name, policy, turn or reply" autocomplete="off" spellcheck="false"></label>',
        names.length === 1 ? '<input type="hidden" name="model">' : choice("model", "Model", models),
        choice("suite", "Suite", distinct(({ suite }) => suite)),
        choice("condition", "Condition", distinct(({ condition }) => condition)),
        choice("verdict", "Verdict", verdicts),
        // Filtering needs no button: this one, and Enter in the text, is a short way for the keyboard.
        '<button type="submit" class="skip">Go to what was found</button>',
        '<button type="reset">Show all</button>',
        ...["csv", "json"].map((format) => `<button type="button" data-export="${format}" title="The trials found">Download ${format.toUpperCase()}</button>`),
    ];
    return section({ id: "cases", name: "Case by case" }, [
        `<form id="filters" role="search" aria-label="Filter the trials">${filters.join("")}</form>`,
        '<p id="found" role="status"></p>',
        ...(left === undefined ? [] : [`<p class="note">${left}</p>`]),
        trial_finder_legend(),
        '<section id="grid" class="scroll" aria-label="What was found"></section>',
        "<noscript><p>The grid and the trials need JavaScript. The page contains all of it and loads nothing.</p></noscript>",
        '<p class="note on-screen">Each field is a case in one run and opens its worst trial. Arrow keys move, Enter opens, Esc closes, ← and → go to the previous and next trial or pair, / searches.</p>',
    ].join(""));
}
function choice(name, label, options) {
    const rows = [["", "all"], ...options].map(([value, text]) => `<option value="${(0,render_escape/* html */.qy)(value)}">${(0,render_escape/* html */.qy)(text)}</option>`);
    return `<label>${label} <select name="${name}">${rows.join("")}</select></label>`;
}
function trial_finder_legend() {
    const items = [
        ["right", "right"],
        ["unsafe", "unsafe"],
        ["unhelpful", "unhelpful"],
        ["unanswered", "unanswered"],
    ].map(([kind, label]) => `<li><span class="field ${kind}" aria-hidden="true"></span> ${label}</li>`);
    return `<ul class="keys">${items.join("")}<li><span class="field right disguised" aria-hidden="true"></span> harmful keyword in disguise</li></ul>`;
}
//# sourceMappingURL=trial-finder.js.map
;// CONCATENATED MODULE: ./build/src/page/render-page.js














/**
 * The report of one or several models as one page that loads nothing: its only script and style are inline, and its policy
 * allows them by hash. Everything from models and files is text.
 */
function htmlReport(given, { compared = false } = {}) {
    const reports = given.map(final_report/* finalReport */.P);
    const names = namesOf(reports);
    const series = seriesOf(reports, names);
    const all = pageData(reports, names);
    const data = compared ? comparing(all, reports) : all;
    const sections = [
        attributions(reports, names, data),
        comparisons(reports, names, data),
        figures(reports, series),
        chartsOfSuites(series),
        trialFinder(reports, names),
        workAndTime(series),
        aboutRuns(reports, names),
    ];
    return [
        documentHead({ title: `${title(names)}: ${(0,all_models/* overallHeadline */.Cz)(reports)}`, script: SCRIPT }),
        '<a class="skip" href="#cases">Skip to the results case by case</a>',
        `<header><p class="kicker">NESSiE gate</p><h1>${(0,render_escape/* html */.qy)(title(names))}</h1>${verdicts(reports, names)}</header>`,
        `<main>${sections.join("\n")}</main>`,
        '<dialog id="trial" aria-labelledby="trial-name"></dialog>',
        `<script type="application/json" id="data">${embedded(data)}</script>`,
        `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
    ].join("\n");
}
//# sourceMappingURL=render-page.js.map

/***/ })

};
