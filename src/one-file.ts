/**
 * The course and My learning as one script, for `offline.html`: there the same script is in the page and in the frame
 * that the page opens. Which of the two this document is, its element says.
 */
void (document.querySelector('course-player') ? import('./main.js') : import('./cpd/main.js'));
