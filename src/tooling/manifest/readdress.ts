import { developmentAddress } from "../build/build-options";

/** Returns the manifest with every address of the development server moved to `address`. */
export function readdress(manifest: string, address: string): string {
  return manifest.split(developmentAddress).join(address);
}
