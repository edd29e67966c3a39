/** Who signs out leaves no exercise session on this phone. */
import { key } from "./keep-session.js"

localStorage.removeItem(key)
