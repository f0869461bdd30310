export const id=851;export const ids=[851];export const modules={4851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{historyPage:()=>historyPage});var render_escape=__webpack_require__(3842);var render_history=__webpack_require__(3025);var page_document=__webpack_require__(2111);var header=__webpack_require__(
528);var section=__webpack_require__(4846);var page_series=__webpack_require__(4936);var decide=__webpack_require__(3493);var reasons=__webpack_require__(6136);var chart=__webpack_require__(2308);var src=__webpack_require__(
7517);var numbers=__webpack_require__(9559);var metrics=__webpack_require__(1626);;const SPREAD=5;const LEAST_RADIUS=3;const DAY_MS=864e5;const FEW_DAYS=6;const ENDING=14;function trendChart(lines,{name,
thresholds,endings}){const all=lines.map(({series,points})=>({series,points:drawnPoints(points)}));const shown=all.flatMap(({points})=>points.flatMap(({y})=>y===void 0?[]:[y]));const low=Math.floor(Math.
min(90,...shown,...thresholds)/10)*10;const inset=endings.length*ENDING+10;return(0,chart.vG)({width:320,height:210+inset,marginLeft:40,marginRight:12,marginTop:12,marginBottom:34,x:{type:"utc",label:null,
...daysOf(all.flatMap(({points})=>points))},y:{domain:[low,100],label:null,ticks:5,insetBottom:inset},marks:[src.Qf({stroke:chart.ps,strokeOpacity:1,ticks:5}),src.OJ(thresholds,{stroke:"var(--dim)",strokeWidth:1.5,
strokeDasharray:"6 4"}),...all.flatMap((line,index)=>lineMarks(line,radiusOf(index,all.length))),...endings.flatMap((one,index)=>endingMarks(one,endings.length-1-index))]},`${name} by date, in percent\
. ${lines.map(gistOf).join("; ")}. The tables of the runs have every figure.`)}function drawnPoints(points){let segment=0;return points.map(({startedAt,outcome,share,ground},index)=>{const before=points[index-
1];if(share===void 0||before?.share===void 0||before.ground!==ground)segment+=1;const rate=share&&(0,metrics.M)(share);return{x:new Date(startedAt),y:rate===void 0?void 0:rate*100,outcome,segment}})}function daysOf(points){
const days=points.map(({x})=>Math.floor(x.getTime()/DAY_MS));const[first,end]=[Math.min(...days),Math.max(...days)+1];return{domain:[new Date(first*DAY_MS),new Date(end*DAY_MS)],ticks:end-first<=FEW_DAYS?
"day":4}}function radiusOf(index,series){return LEAST_RADIUS+(series===1?1:SPREAD*(series-1-index)/series)}function lineMarks({series,points},radius){const{colour,symbol}=series;const known=points.filter(
({y})=>y!==void 0);const dots=(passed,fill)=>src.Om(known.filter(({outcome})=>outcome==="passed"===passed),{x:"x",y:"y",symbol,r:radius,fill,stroke:colour,strokeWidth:1.5});return[src.n8(known,{x:"x",
y:"y",z:"segment",stroke:colour,strokeWidth:1.5}),dots(true,colour),dots(false,"var(--page)")]}function endingMarks({label,runs},above){const signs=runs.filter(({outcome})=>outcome!=="passed").map(({startedAt,
outcome})=>({x:new Date(startedAt),sign:render_history.Gr[outcome]}));const place={dy:-4-above*ENDING,fill:chart.Pg};return[src.Qq([label],{...place,text:text=>text,frameAnchor:"bottom-left",textAnchor:"\
end",dx:-8}),src.Qq(signs,{...place,x:"x",text:"sign",frameAnchor:"bottom",fontWeight:"bold"})]}function gistOf({series,points}){const known=points.flatMap(({share,startedAt})=>share===void 0?[]:[{share,
startedAt}]);const[first,last]=[known[0],known.at(-1)];if(first===void 0||last===void 0)return`${series.label}: not known`;const texts=[first,last].map(({share,startedAt})=>`${(0,numbers.KN)(share)} o\
n ${startedAt.slice(0,10)}`);return`${series.label}: ${first===last?texts[0]:texts.join(" to ")}`};function historyCharts({lines,models},names){const conditions=[...new Set(lines.map(({condition})=>condition))];
const series=lines.map(({model,condition})=>(0,page_series.eP)({names,model:models.indexOf(model),conditions,condition}));const endings=models.map((model,index)=>({label:names.length===1?"gate":String(
index+1),runs:runsOf(lines.filter(line=>line.model===model))}));const charts=decide.CN.map(figure=>chartOf(figure,lines,{series,endings}));return(0,section.u)({id:"trend",name:"Figures by date"},`${(0,
chart.o1)(series)}<div class="charts over-time">${charts.join("")}</div><p class="note">Filled: the gate passed; hollow: it did not. The signs at the bottom tell runs that failed (✕) from incomplete o\
nes (?). A figure is not known where replies are missing. The line breaks there, and where something else was sent, such as another suite or system prompt. Dashed: what the latest run needs. Times are\
 UTC.</p>`)}function runsOf(lines){return[...new Map(lines.flatMap(({rows})=>rows.map(row=>[row.file,row]))).values()]}function chartOf(figure,lines,{series,endings}){const drawn=lines.flatMap(({rows},index)=>{
const own=series[index];if(own===void 0)return[];const points=rows.map(({startedAt,outcome,figures,ground})=>({startedAt,outcome,share:figures[figure],ground}));return[{series:own,points}]});const minimums=lines.
map(({rows})=>rows.at(-1)?.minimum[figure]??0);const thresholds=[...new Set(minimums)].filter(percentage=>percentage>0);const needed=thresholds.map(percentage=>`${percentage} %`).join(" or ");const name=reasons.
A[figure];const chart2=trendChart(drawn,{name,thresholds,endings});const required=needed===""?"":`<small>, need ${needed}</small>`;return`<figure><figcaption>${name} in percent${required}</figcaption>${chart2}\
</figure>`};function historyTables({lines,models},names){const tables=lines.map(line=>{const model=names[models.indexOf(line.model)]??"";const name=(0,render_escape.qy)(names.length===1?line.condition:
`${model}, ${line.condition}`);return`<h3>${name}</h3>${tableOf(line,name)}`});return(0,section.u)({id:"runs",name:"Runs"},tables.join(""))}const HEADS=["started (UTC)","gate",...decide.CN.map(figure=>reasons.
A[figure]),"unanswered","unsafe cases","since the run before"];function tableOf({rows},name){const heads=HEADS.map(head=>`<th scope="col">${head}</th>`).join("");return`<div class="scroll" tabindex="0\
" role="region" aria-label="Runs, ${name}"><table class="figures runs"><thead><tr>${heads}</tr></thead><tbody>${rows.map(rowOf).join("")}</tbody></table></div>`}function rowOf(row){const{startedAt,outcome,
figures,file,unsafeCases}=row;const cells=decide.CN.map(figure=>{const share=figures[figure];const of=share===void 0?"":` <small>${share.reached} of ${share.planned}</small>`;return`<td><b>${(0,render_history.
OP)(row,figure)}</b>${of}</td>`});const time=`${(0,render_history.LY)(startedAt)} ${startedAt.slice(11,16)}`;return[`<tr><th scope="row"><time datetime="${(0,render_escape.qy)(startedAt)}">${(0,render_escape.
qy)(time)}</time><small class="file">${(0,render_escape.qy)((0,render_escape.TN)(file))}</small></th>`,`<td class="${outcome}"><b>${render_history.Gr[outcome]} ${outcome}</b></td>`,...cells,`<td>${(0,
render_history.Wc)(row)}</td><td>${unsafeCases.length}</td><td>${(0,render_escape.qy)((0,render_escape.TN)((0,render_history.Tb)(row)))}</td></tr>`].join("")};function historyPage(history){const names=(0,
page_series.jN)(history.models);const headline=(0,render_history.f4)(history);const leftOut=(0,render_history.jG)(history.leftOut);return[(0,page_document.K)({title:`${(0,header.D)(names)}: ${headline}`}),
`<header><p class="kicker">NESSiE gate, history</p><h1>${(0,render_escape.qy)((0,header.D)(names))}</h1><p>${(0,render_escape.qy)(headline)}.</p>${leftOut===void 0?"":`<p class="note">${(0,render_escape.
qy)(leftOut)}.</p>`}</header>`,`<main>${historyCharts(history,names)}
${flakyCases(history)}
${historyTables(history,names)}</main>`,"</body>\n</html>\n"].join("\n")}function flakyCases({flaky,models}){const lines=flaky.map(one=>`<li>${(0,render_escape.qy)((0,render_history.wo)(one,models.length,
render_escape.TN))}</li>`);const list=lines.length===0?"<p>None.</p>":`<ul>${lines.join("")}</ul>`;const note='<p class="note">Unsafe in some runs and safe in others that were sent the same. A run cou\
nts if every trial of the case in it was answered, or one leaked.</p>';return(0,section.u)({id:"flaky",name:"Flaky cases"},list+note)}})};
