/**
 * The words of the interface in Welsh: every section needs a translator, and stands in English until it has had one.
 *
 * A translator takes a section out of `needsTranslator`, or starts with some of it:
 *
 *     export const buttons = { ...needsTranslator(english.buttons), back: '…' };
 *
 * `npm run facts` counts what is left, under `translations`. Welsh has six plural forms; `say.ts` takes all of them.
 */
import * as english from './en-GB.js';
import { needsTranslator } from './needs-translator.js';

export const buttons = /* @__PURE__ */ needsTranslator(english.buttons);
export const times = /* @__PURE__ */ needsTranslator(english.times);
export const page = /* @__PURE__ */ needsTranslator(english.page);
export const masthead = /* @__PURE__ */ needsTranslator(english.masthead);
export const notLoaded = /* @__PURE__ */ needsTranslator(english.notLoaded);
export const teaching = /* @__PURE__ */ needsTranslator(english.teaching);
export const home = /* @__PURE__ */ needsTranslator(english.home);
export const state = /* @__PURE__ */ needsTranslator(english.state);
export const saved = /* @__PURE__ */ needsTranslator(english.saved);
export const exited = /* @__PURE__ */ needsTranslator(english.exited);
export const step = /* @__PURE__ */ needsTranslator(english.step);
export const blocks = /* @__PURE__ */ needsTranslator(english.blocks);
export const sources = /* @__PURE__ */ needsTranslator(english.sources);
export const question = /* @__PURE__ */ needsTranslator(english.question);
export const spot = /* @__PURE__ */ needsTranslator(english.spot);
export const rows = /* @__PURE__ */ needsTranslator(english.rows);
export const pairing = /* @__PURE__ */ needsTranslator(english.pairing);
export const ordering = /* @__PURE__ */ needsTranslator(english.ordering);
export const scene = /* @__PURE__ */ needsTranslator(english.scene);
export const rating = /* @__PURE__ */ needsTranslator(english.rating);
export const debrief = /* @__PURE__ */ needsTranslator(english.debrief);
export const startingPoint = /* @__PURE__ */ needsTranslator(english.startingPoint);
export const confidence = /* @__PURE__ */ needsTranslator(english.confidence);
export const reflection = /* @__PURE__ */ needsTranslator(english.reflection);
export const route = /* @__PURE__ */ needsTranslator(english.route);
export const assessment = /* @__PURE__ */ needsTranslator(english.assessment);
export const results = /* @__PURE__ */ needsTranslator(english.results);
export const certificate = /* @__PURE__ */ needsTranslator(english.certificate);
export const nation = /* @__PURE__ */ needsTranslator(english.nation);
export const support = /* @__PURE__ */ needsTranslator(english.support);
export const team = /* @__PURE__ */ needsTranslator(english.team);
export const explained = /* @__PURE__ */ needsTranslator(english.explained);
export const foot = /* @__PURE__ */ needsTranslator(english.foot);
export const statement = /* @__PURE__ */ needsTranslator(english.statement);
export const reading = /* @__PURE__ */ needsTranslator(english.reading);
export const pieces = /* @__PURE__ */ needsTranslator(english.pieces);
export const recall = /* @__PURE__ */ needsTranslator(english.recall);
export const search = /* @__PURE__ */ needsTranslator(english.search);
export const shelf = /* @__PURE__ */ needsTranslator(english.shelf);
export const services = /* @__PURE__ */ needsTranslator(english.services);
export const suggest = /* @__PURE__ */ needsTranslator(english.suggest);
export const sheets = /* @__PURE__ */ needsTranslator(english.sheets);
export const record = /* @__PURE__ */ needsTranslator(english.record);
export const notices = /* @__PURE__ */ needsTranslator(english.notices);
export const trust = /* @__PURE__ */ needsTranslator(english.trust);
export const unsent = /* @__PURE__ */ needsTranslator(english.unsent);
export const group = /* @__PURE__ */ needsTranslator(english.group);
export const plans = /* @__PURE__ */ needsTranslator(english.plans);
export const join = /* @__PURE__ */ needsTranslator(english.join);
export const room = /* @__PURE__ */ needsTranslator(english.room);
export const facilitator = /* @__PURE__ */ needsTranslator(english.facilitator);
export const pack = /* @__PURE__ */ needsTranslator(english.pack);
export const summary = /* @__PURE__ */ needsTranslator(english.summary);
export const myLearning = /* @__PURE__ */ needsTranslator(english.myLearning);
export const resume = /* @__PURE__ */ needsTranslator(english.resume);
export const attempts = /* @__PURE__ */ needsTranslator(english.attempts);
export const log = /* @__PURE__ */ needsTranslator(english.log);
export const personalData = /* @__PURE__ */ needsTranslator(english.personalData);
export const accounts = /* @__PURE__ */ needsTranslator(english.accounts);
export const prompts = /* @__PURE__ */ needsTranslator(english.prompts);
export const plan = /* @__PURE__ */ needsTranslator(english.plan);
export const data = /* @__PURE__ */ needsTranslator(english.data);
export const people = /* @__PURE__ */ needsTranslator(english.people);
export const takeOut = /* @__PURE__ */ needsTranslator(english.takeOut);
export const trouble = /* @__PURE__ */ needsTranslator(english.trouble);
export const update = /* @__PURE__ */ needsTranslator(english.update);
export const frame = /* @__PURE__ */ needsTranslator(english.frame);
export const said = /* @__PURE__ */ needsTranslator(english.said);
export const due = /* @__PURE__ */ needsTranslator(english.due);
export const recordFile = /* @__PURE__ */ needsTranslator(english.recordFile);
export const edition = /* @__PURE__ */ needsTranslator(english.edition);
