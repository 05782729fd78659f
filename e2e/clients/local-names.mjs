// Names under .localhost are this machine, as browsers have it; the system's resolver may not know that.
import dns from "node:dns";

const asked = dns.lookup;
dns.lookup = (name, ...rest) => asked(name.endsWith(".localhost") ? "127.0.0.1" : name, ...rest);
