/** The path of a page that a site begins with, in lower case: "/", "/en", "/home", "/index.html". */
export const FRONT_PATH = /^\/?(\w\w([-_]\w\w)?|home|index\.\w+)?\/?$/;
