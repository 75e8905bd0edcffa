/** The entry of the Atelier's page. */
import "./atelier.css";
import "./global";
import { Atelier } from "./atelier";

async function start(): Promise<void> {
  const atelier = new Atelier();
  try {
    const { port } = await atelier.start();
    window.cnam = { workbook: port };
    document.documentElement.dataset.ready = "true";
    await atelier.openPane();
    await atelier.offerLeftWork();
  } catch (error) {
    atelier.failToStart();
    throw error;
  }
}

void start();
