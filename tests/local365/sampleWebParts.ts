import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const factsId = 'f0000000-0000-4000-8000-00000000000f';
export const plainId = 'a0000000-0000-4000-8000-00000000000a';

/**
 * As the packager makes it: a named module that finds its chunks beside itself by `document.currentScript`.
 * The web part shows what it was told, and writes down what happened to it in `window.life`.
 */
const facts = `(()=>{var own=document.currentScript;define("${factsId}_0.0.1",["@microsoft/sp-core-library","@microsoft/sp-webpart-base","@microsoft/sp-property-pane","@microsoft/sp-component-base"],(core,base,pane,component)=>{
const beside=own.src.replace(/[^/]+$/,"");
const life=(window.life=window.life||[]);
const chunk=()=>new Promise((done,failed)=>{const s=document.createElement("script");s.src=beside+"chunk.words_1.js";s.onload=()=>done(window.chunkOfFacts);s.onerror=failed;document.head.append(s)});
class Facts extends base.BaseClientSideWebPart{
onInit(){life.push("init");const provider=this.context.serviceScope.consume(component.ThemeProvider.serviceKey);provider.themeChangedEvent.add(this,({theme})=>life.push("event "+theme.isInverted));return chunk().then(words=>{this.words=words})}
onThemeChanged(theme){life.push("theme "+(theme.isInverted?"inverted ":"plain ")+theme.semanticColors.bodyBackground);this.theme=theme}
onDisplayModeChanged(old){life.push("mode "+old+" to "+this.displayMode);super.onDisplayModeChanged(old)}
render(){life.push("render");const {pageContext,sdks,instanceId}=this.context;
if(this.properties.place==="broken")throw new Error("no such place");
this.domElement.innerHTML="";const pre=document.createElement("pre");pre.className="facts";pre.textContent=JSON.stringify({words:this.words,properties:this.properties,mode:this.displayMode,instanceId,isInverted:this.theme.isInverted,
tenant:String(pageContext.aadInfo.tenantId),oid:String(pageContext.aadInfo.userId),name:pageContext.user.displayName,web:pageContext.web.absoluteUrl,locale:pageContext.cultureInfo.currentUICultureName,
digest:pageContext.legacyPageContext.formDigestValue,inTeams:Boolean(sdks.microsoftTeams),teams:sdks.microsoftTeams&&sdks.microsoftTeams.context,hash:location.hash,version:core.Version.parse("1.0").toString()});
this.domElement.append(pre)}
onDispose(){life.push("dispose");this.domElement.innerHTML=""}
getPropertyPaneConfiguration(){return{pages:[{header:{description:"What it shows"},groups:[{groupName:"Settings",groupFields:[
pane.PropertyPaneDropdown("place",{label:"Place",options:[{key:"hub",text:"Whole hub"},{key:"status",text:"Status"}]}),
pane.PropertyPaneTextField("title",{label:"Title",description:"Above the rows",onGetErrorMessage:v=>v.length>10?"At most 10 letters.":""}),
pane.PropertyPaneSlider("rows",{label:"Rows",min:1,max:20}),pane.PropertyPaneToggle("quiet",{label:"Quiet"}),pane.PropertyPaneLabel("",{text:"That is all."})]}]}]}}
onPropertyPaneFieldChanged(path,before,after){life.push(path+": "+before+" to "+after)}
}
return{default:Facts}})})();`;

/** The other way round: a module without a name, words in a file of their own, changes applied by a button. */
const plain = `define(["@microsoft/sp-webpart-base","PlainStrings","exports"],(base,strings,exports)=>{
exports.Plain=class extends base.BaseClientSideWebPart{
get disableReactivePropertyChanges(){return true}
render(){this.domElement.innerHTML="";const p=document.createElement("p");p.className="plain";p.textContent=strings.greeting+" "+(this.properties.title||"nobody");this.domElement.append(p)}
getPropertyPaneConfiguration(){return{pages:[{groups:[{groupFields:[{type:3,targetProperty:"title",properties:{label:"Whom"}}]}]}]}}
}});`;

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const files = {
  'facts_1.js': facts,
  'chunk.words_1.js': 'window.chunkOfFacts="from a chunk";',
  'plain_1.js': plain,
  'plainStrings_en-us_1.js': 'define([],()=>({greeting:"Hello"}));',
  'plainStrings_cy_1.js': 'define([],()=>({greeting:"Helo"}));',
};

const components = {
  '@microsoft/sp-core-library': {
    type: 'component',
    id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
    version: '1.23.2',
  },
  '@microsoft/sp-webpart-base': {
    type: 'component',
    id: '974a7777-0990-4136-8fa6-95d80114c2e0',
    version: '1.23.2',
  },
  '@microsoft/sp-property-pane': {
    type: 'component',
    id: 'f9e737b7-f0df-4597-ba8c-3060f82380db',
    version: '1.23.2',
  },
  '@microsoft/sp-component-base': {
    type: 'component',
    id: '467dc675-7dc8-4709-8aac-78e3b71bd2f6',
    version: '1.23.2',
  },
};

const factsManifest = {
  id: factsId,
  alias: 'FactsWebPart',
  componentType: 'WebPart',
  version: '0.0.1',
  supportsThemeVariants: true,
  preconfiguredEntries: [
    { title: { default: 'Facts' }, properties: { place: 'hub', title: '', rows: 5, quiet: false } },
  ],
  loaderConfig: {
    internalModuleBaseUrls: ['<!-- PATH TO CDN -->'],
    entryModuleId: 'facts',
    scriptResources: { facts: { type: 'path', path: 'facts_1.js' }, ...components },
  },
};

const plainManifest = {
  id: plainId,
  alias: 'PlainWebPart',
  componentType: 'WebPart',
  version: '0.0.1',
  preconfiguredEntries: [{ title: { default: 'Plain' }, properties: {} }],
  loaderConfig: {
    internalModuleBaseUrls: ['<!-- PATH TO CDN -->'],
    entryModuleId: 'plain',
    exportName: 'Plain',
    scriptResources: {
      plain: { type: 'localizedPath', paths: { default: { path: 'plain_1.js', integrity: hashOf(plain) } } },
      PlainStrings: {
        type: 'localizedPath',
        defaultPath: 'plainStrings_en-us_1.js',
        paths: { 'cy-GB': 'plainStrings_cy_1.js' },
      },
      ...components,
    },
  },
};

/** A package of two web parts as the packager leaves it, in a folder of its own. */
export function makeSampleWebParts(): string {
  const dir = mkdtempSync(join(tmpdir(), 'webParts-'));
  mkdirSync(join(dir, 'assets'));
  mkdirSync(join(dir, 'manifests'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'assets', name), text);
  for (const manifest of [factsManifest, plainManifest])
    writeFileSync(join(dir, 'manifests', `${manifest.id}.manifest.json`), JSON.stringify(manifest));
  return dir;
}
