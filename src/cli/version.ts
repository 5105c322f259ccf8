import project from "../../package.json";

/** The version of this release, as the package states it. */
export const version: string = project.version;
