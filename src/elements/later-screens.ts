/**
 * The screens a learner meets after the course home. They are fetched while the course home
 * is read, so the first screen does not wait for them; see `course-player.ts`.
 */
import './later-blocks.js';
import './course-assessment-intro.js';
import './course-assessment.js';
import './course-explained.js';
import './course-read-aloud.js';
import './course-recall.js';
import './course-foot.js';
import './course-notices.js';
import './course-results.js';
import './course-search.js';
import './course-services.js';
import './course-sheets.js';
import './course-route-choice.js';
import './course-step.js';
import './course-support.js';
import './course-team.js';
import { applyReading } from './reading-choices.js';

applyReading();
