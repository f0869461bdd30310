#!/usr/bin/env node
import{createRequire as e}from"module";var r={181:r2=>{r2.exports=e(import.meta.url)("buffer")},4589:r2=>{r2.exports=e(import.meta.url)("node:assert")},6698:r2=>{r2.exports=e(import.meta.url)("node:as\
ync_hooks")},4573:r2=>{r2.exports=e(import.meta.url)("node:buffer")},1421:r2=>{r2.exports=e(import.meta.url)("node:child_process")},7540:r2=>{r2.exports=e(import.meta.url)("node:console")},7598:r2=>{r2.
exports=e(import.meta.url)("node:crypto")},3053:r2=>{r2.exports=e(import.meta.url)("node:diagnostics_channel")},610:r2=>{r2.exports=e(import.meta.url)("node:dns")},8474:r2=>{r2.exports=e(import.meta.url)(
"node:events")},3024:r2=>{r2.exports=e(import.meta.url)("node:fs")},1455:r2=>{r2.exports=e(import.meta.url)("node:fs/promises")},7067:r2=>{r2.exports=e(import.meta.url)("node:http")},2467:r2=>{r2.exports=
e(import.meta.url)("node:http2")},7030:r2=>{r2.exports=e(import.meta.url)("node:net")},6760:r2=>{r2.exports=e(import.meta.url)("node:path")},643:r2=>{r2.exports=e(import.meta.url)("node:perf_hooks")},
1708:r2=>{r2.exports=e(import.meta.url)("node:process")},1792:r2=>{r2.exports=e(import.meta.url)("node:querystring")},6848:r2=>{r2.exports=e(import.meta.url)("node:readline/promises")},99:r2=>{r2.exports=
e(import.meta.url)("node:sqlite")},7075:r2=>{r2.exports=e(import.meta.url)("node:stream")},7830:r2=>{r2.exports=e(import.meta.url)("node:stream/web")},7997:r2=>{r2.exports=e(import.meta.url)("node:tim\
ers")},8500:r2=>{r2.exports=e(import.meta.url)("node:timers/promises")},1692:r2=>{r2.exports=e(import.meta.url)("node:tls")},3136:r2=>{r2.exports=e(import.meta.url)("node:url")},7975:r2=>{r2.exports=e(
import.meta.url)("node:util")},3429:r2=>{r2.exports=e(import.meta.url)("node:util/types")},5919:r2=>{r2.exports=e(import.meta.url)("node:worker_threads")},8522:r2=>{r2.exports=e(import.meta.url)("node\
:zlib")},932:r2=>{r2.exports=e(import.meta.url)("process")},7153:(e2,r2,t2)=>{t2.d(r2,{a:()=>o2,d:()=>a});const o2={passed:0,partial:0,failed:1,incomplete:2};const a={badUsage:64,ownFault:70}},6708:(e2,r2,t2)=>{
t2.a(e2,async(e3,r3)=>{try{var o2=t2(3720);var a=t2(7153);var i=t2(8663);(0,o2.Eg)();const e4=(0,i.k)(process.versions.node);if(e4!==void 0){console.error(`nessie: ${e4}`);process.exit(a.d.badUsage)}const{
askOn:n}=await t2.e(457).then(t2.bind(t2,4457));const{run:s}=await Promise.all([t2.e(416),t2.e(284)]).then(t2.bind(t2,9284));const{stdin:p,stdout:_,stderr:u}=process;const c=n(p,_);process.exitCode=await s(
process.argv.slice(2),process.env,{stdout:_,stderr:u,cwd:process.cwd(),cancellation:o2.WN,...c&&{ask:c}});(0,o2.KE)();r3()}catch(e4){r3(e4)}},1)},8663:(e2,r2,t2)=>{t2.d(r2,{k:()=>nodeProblem});const o2=[
22,19];function nodeProblem(e3){const[r3=0,t3=0]=e3.split(".").map(Number);if(r3>o2[0]||r3===o2[0]&&t3>=o2[1])return void 0;return`Node ${o2.join(".")} or newer is required, but this is Node ${e3}.`}},
5643:(e2,r2,t2)=>{t2.d(r2,{p:()=>a});var o2=t2(8500);const a={now:()=>performance.now(),sleep:async(e3,r3)=>{try{await(0,o2.setTimeout)(e3,void 0,{signal:r3})}catch(e4){r3.throwIfAborted();throw e4}}}},
3720:(e2,r2,t2)=>{t2.d(r2,{Eg:()=>ignoreBrokenPipe,KE:()=>exitWhenFlushed,WN:()=>cancellation});var o2=t2(5643);function ignoreBrokenPipe(){for(const e3 of[process.stdout,process.stderr])e3.on("error",
()=>{})}const a=2e3;function cancellation(){const e3=new AbortController;let r3=0;const cancel=t3=>{if(!e3.signal.aborted){r3=o2.p.now();e3.abort(`The run was cancelled (${t3}).`)}else if(o2.p.now()-r3>
a){release();process.kill(process.pid,t3)}};const release=()=>void process.off("SIGINT",cancel).off("SIGTERM",cancel);process.on("SIGINT",cancel).on("SIGTERM",cancel);return{signal:e3.signal,release}}
function exitWhenFlushed(){process.stdout.write("",()=>process.exit())}}};var t={};function __nccwpck_require__(e2){var o2=t[e2];if(o2!==void 0){return o2.exports}var a=t[e2]={id:e2,loaded:false,exports:{}};
var i=true;try{r[e2](a,a.exports,__nccwpck_require__);i=false}finally{if(i)delete t[e2]}a.loaded=true;return a.exports}__nccwpck_require__.m=r;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.
ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e2=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queu\
es__";var r2=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var t2=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=e3=>{if(e3&&e3.d<
1){e3.d=1;e3.forEach(e4=>e4.r--);e3.forEach(e4=>e4.r--?e4.r++:e4())}};var wrapDeps=o2=>o2.map(o3=>{if(o3!==null&&typeof o3==="object"){if(o3[e2])return o3;if(o3.then){var a=[];a.d=0;o3.then(e3=>{i[r2]=
e3;resolveQueue(a)},e3=>{i[t2]=e3;resolveQueue(a)});var i={};i[e2]=e3=>e3(a);return i}}var n={};n[e2]=e3=>{};n[r2]=o3;return n});__nccwpck_require__.a=(o2,a,i)=>{var n;i&&((n=[]).d=-1);var s=new Set;var p=o2.
exports;var _;var u;var c;var d=new Promise((e3,r3)=>{c=r3;u=e3});d[r2]=p;d[e2]=e3=>(n&&e3(n),s.forEach(e3),d["catch"](e4=>{}));o2.exports=d;a(o3=>{_=wrapDeps(o3);var a2;var getResult=()=>_.map(e3=>{if(e3[t2])
throw e3[t2];return e3[r2]});var i2=new Promise(r3=>{a2=()=>r3(getResult);a2.r=0;var fnQueue=e3=>e3!==n&&!s.has(e3)&&(s.add(e3),e3&&!e3.d&&(a2.r++,e3.push(a2)));_.map(r4=>r4[e2](fnQueue))});return a2.
r?i2:getResult()},e3=>(e3?c(d[t2]=e3):u(p),resolveQueue(n)));n&&n.d<0&&(n.d=0)}})();(()=>{var e2=Object.getPrototypeOf?e3=>Object.getPrototypeOf(e3):e3=>e3.__proto__;var r2;__nccwpck_require__.t=function(t2,o2){
if(o2&1)t2=this(t2);if(o2&8)return t2;if(typeof t2==="object"&&t2){if(o2&4&&t2.__esModule)return t2;if(o2&16&&typeof t2.then==="function")return t2}var a=Object.create(null);__nccwpck_require__.r(a);var i={};
r2=r2||[null,e2({}),e2([]),e2(e2)];for(var n=o2&2&&t2;typeof n=="object"&&!~r2.indexOf(n);n=e2(n)){Object.getOwnPropertyNames(n).forEach(e3=>i[e3]=()=>t2[e3])}i["default"]=()=>t2;__nccwpck_require__.d(
a,i);return a}})();(()=>{__nccwpck_require__.d=(e2,r2)=>{for(var t2 in r2){if(__nccwpck_require__.o(r2,t2)&&!__nccwpck_require__.o(e2,t2)){Object.defineProperty(e2,t2,{enumerable:true,get:r2[t2]})}}}})();
(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=e2=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r2,t2)=>{__nccwpck_require__.f[t2](e2,r2);return r2},[]))})();(()=>{__nccwpck_require__.
u=e2=>""+e2+".index.js"})();(()=>{__nccwpck_require__.o=(e2,r2)=>Object.prototype.hasOwnProperty.call(e2,r2)})();(()=>{__nccwpck_require__.r=e2=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.
defineProperty(e2,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e2,"__esModule",{value:true})}})();(()=>{__nccwpck_require__.nmd=e2=>{e2.paths=[];if(!e2.children)e2.children=[];return e2}})();
(()=>{var e2={792:0};var installChunk=r2=>{var{ids:t2,modules:o2,runtime:a}=r2;var i,n,s=0;for(i in o2){if(__nccwpck_require__.o(o2,i)){__nccwpck_require__.m[i]=o2[i]}}if(a)a(__nccwpck_require__);for(;s<
t2.length;s++){n=t2[s];if(__nccwpck_require__.o(e2,n)&&e2[n]){e2[n][0]()}e2[t2[s]]=0}};__nccwpck_require__.f.j=(r2,t2)=>{var o2=__nccwpck_require__.o(e2,r2)?e2[r2]:void 0;if(o2!==0){if(o2){t2.push(o2[1])}else{
if(true){var a=import("./"+__nccwpck_require__.u(r2)).then(installChunk,t3=>{if(e2[r2]!==0)e2[r2]=void 0;throw t3});var a=Promise.race([a,new Promise(t3=>o2=e2[r2]=[t3])]);t2.push(o2[1]=a)}}}}})();var o=__nccwpck_require__(
6708);o=await o;
