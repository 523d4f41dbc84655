/** The build puts the styles into the page that imports them. */
declare module '*.css';
