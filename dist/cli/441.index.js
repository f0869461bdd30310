export const id=441;export const ids=[441];export const modules={6441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>SETTING_NAMES,
settingFlags:()=>settingFlags,K:()=>whyNoFlag});;const GROUPS={tested:"What is tested",gate:"The gate",cost:"Cost",github:"Report and GitHub"};var input_names=__webpack_require__(3885);var json_types=__webpack_require__(
3028);;function settingFlags({only=input_names.Wg,except=[],common,defaults={}}){return input_names.Wg.filter(name=>only.includes(name)&&!except.includes(name)).map(name=>({...flagOf(name),...defaults[name]!==
void 0&&{default:defaults[name]},rare:common!==void 0&&!common.includes(name)}))}function flagOf(name){const{description,default:value,list,group,schema}=(0,input_names.o5)(name);const choices=(0,json_types.
cU)(schema);return{name,description,kind:isBoolean(choices)?"boolean":list!==void 0?"list":"text",choices,...value!==void 0&&{default:value},group:GROUPS[group]}}function isBoolean(choices){return choices.
length===2&&choices.includes("true")&&choices.includes("false")}function whyNoFlag(name){if(!(0,input_names.wp)(name)||input_names.Wg.includes(name))return void 0;const{environment,part}=(0,input_names.
o5)(name);if(environment===void 0&&part!=="run")return`--${name} has an effect in GitHub Actions only; it is a setting of nessie.yml.`;if(environment===void 0)return`--${name} is a setting of the acti\
on; the command line does not have it.`;return`--${name} is not a flag, since the shell's history and the list of processes would show the value; set the environment variable ${environment.join(" or ")}\
.`}const SETTING_NAMES=input_names.Qh})};
