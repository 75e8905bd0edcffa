/** The certificate of https://localhost, trusted where the system lets us, and served all the same where it does not. */
import { existsSync, readFileSync } from "node:fs";

/**
 * @returns {Promise<{ key: Buffer, cert: Buffer, trusted: boolean }>}
 */
export async function localhostCertificate() {
  const { default: certificates } = await import("office-addin-dev-certs");
  const { default: files } = await import("office-addin-dev-certs/lib/defaults.js");
  let trusted = false;
  try {
    await certificates.ensureCertificatesAreInstalled();
    trusted = certificates.verifyCertificates();
  } catch {
    // Trusting asks for rights, or for a keychain, that this machine may not have.
  }
  if (!existsSync(files.localhostKeyPath)) await certificates.generateCertificates();
  return { key: readFileSync(files.localhostKeyPath), cert: readFileSync(files.localhostCertificatePath), trusted };
}
