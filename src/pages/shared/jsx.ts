/** What elements are made with: the build puts it into every page. */
export { Fragment, h } from 'preact';
