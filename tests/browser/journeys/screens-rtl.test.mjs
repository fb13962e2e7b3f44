// Every screen in the languages that run from right to left. One file for each direction, so that both cores
// have something to look at.

import { lookAtEveryScreen } from '../support/every-screen.mjs';

lookAtEveryScreen(['ar', 'fa-AF']);
