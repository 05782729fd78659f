// A WordPress of its own for a test: Debian's package as it is, a MariaDB on a socket, PHP's server on a free port. Charte's
// must-use plugin is the file that is shipped; the tests add one of their own (quiet.php).
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, until } from "../house.mjs";

const here = new URL(".", import.meta.url).pathname;
const shipped = join(here, "../../crates/server/assets/wordpress/charte.php");
const installed = "/usr/share/wordpress";
const administrator = { name: "ada", password: "correct horse battery" };

const run = (program, args, options = {}) => {
  const done = spawnSync(program, args, { encoding: "utf8", ...options });
  if (done.error || done.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${done.error ?? done.stderr}`);
  return done.stdout;
};

// What was started has children of its own, and outlives a test that breaks off: the whole group ends, at the latest with this process.
const groups = new Set();

const begin = (program, args, options) => {
  const child = spawn(program, args, { detached: true, stdio: "ignore", ...options });
  child.on("error", (error) => console.error(`${program}: ${error.message}`));
  child.unref();
  groups.add(child.pid);
  return child.pid;
};

const end = (group) => {
  groups.delete(group);
  try {
    process.kill(-group, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
};

process.on("exit", () => groups.forEach(end));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** The folder of a generation: Debian 12's own package, or a later suite's, unpacked without being installed. */
export function generation(suite) {
  if (!suite) return installed;
  const folder = join(tmpdir(), `charte-wordpress-${suite}`);
  const found = join(folder, "root", installed);
  if (existsSync(found)) return found;
  mkdirSync(join(folder, "lists/partial"), { recursive: true });
  mkdirSync(join(folder, "cache/archives/partial"), { recursive: true });
  const archive = run("apt-get", ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]).split("\n")[0];
  writeFileSync(join(folder, "sources.list"), `deb ${archive} ${suite} main\n`);
  const apt = ["-q", "-o", `Dir::Etc::sourcelist=${folder}/sources.list`, "-o", "Dir::Etc::sourceparts=-", "-o", `Dir::State::lists=${folder}/lists`, "-o", `Dir::Cache=${folder}/cache`];
  run("apt-get", [...apt, "update"]);
  run("apt-get", [...apt, "download", "wordpress"], { cwd: folder });
  const deb = readdirSync(folder).find((name) => name.endsWith(".deb"));
  run("dpkg", ["-x", join(folder, deb), join(folder, "root")]);
  return found;
}

/** MariaDB on a socket, with nothing in it. */
async function database(folder) {
  const data = join(folder, "db");
  const socket = join(folder, "db.sock");
  const user = process.getuid() === 0 ? ["--user=root"] : [];
  run("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user]);
  const quick = ["--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M"];
  const group = begin("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, ...quick, ...user]);
  await until("MariaDB answers", () => existsSync(socket) && spawnSync("mariadb-admin", ["--no-defaults", "-uroot", `--socket=${socket}`, "ping"]).status === 0, 60_000);
  run("mariadb", ["--no-defaults", "-uroot", `--socket=${socket}`, "-e", "create database wordpress"]);
  return { socket, group };
}

/** Installs a WordPress and serves it. */
export async function wordpress({ port, source, charte }) {
  const folder = mkdtempSync(join(tmpdir(), "charte-wp-"));
  const root = join(folder, "site");
  run("cp", ["-r", source, root]);
  const themes = join(root, "wp-content/themes");
  mkdirSync(themes, { recursive: true });
  if (!existsSync(join(themes, "twentytwentyone"))) run("cp", ["-r", join(installed, "wp-content/themes/twentytwentyone"), themes]);
  const must = join(root, "wp-content/mu-plugins");
  mkdirSync(must, { recursive: true });
  copyFileSync(join(here, "quiet.php"), join(must, "quiet.php"));
  copyFileSync(shipped, join(must, "charte.php"));
  const address = `http://127.0.0.1:${port}`;
  const db = await database(folder);
  const salts = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`define('${name}_KEY', '${name} of a test');`, `define('${name}_SALT', 'salt of ${name}');`]);
  rmSync(join(root, "wp-config.php"), { force: true });
  writeFileSync(
    join(root, "wp-config.php"),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${db.socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
${salts.join("\n")}
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
define('DISABLE_WP_CRON', true); define('WP_DEFAULT_THEME', 'twentytwentyone');
define('CHARTE_URL', '${charte}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const server = begin("php", ["-d", "memory_limit=256M", "-S", `127.0.0.1:${port}`, "-t", root], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" } });
  await until("PHP answers", () => fetch(`${address}/license.txt`).then(() => true, () => false), 30_000);
  const form = new URLSearchParams({
    weblog_title: "The mill's blog",
    user_name: administrator.name,
    admin_password: administrator.password,
    admin_password2: administrator.password,
    pw_weak: "on",
    admin_email: "ada@mill.example",
    blog_public: "0",
  });
  const answer = await fetch(`${address}/wp-admin/install.php?step=2`, { method: "POST", body: form });
  const text = await answer.text();
  if (!/wp-login\.php/.test(text)) throw new Error(`WordPress is not installed:\n${text.replace(/<[^>]*>/g, "")}`);
  const content = (name) => {
    const path = join(root, "wp-content", name);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  return {
    address,
    administrator,
    /** Runs PHP inside of WordPress, for what only a clock would do. */
    php: (code) => run("php", ["-r", `$_SERVER["HTTP_HOST"] = "127.0.0.1:${port}"; require "${root}/wp-load.php"; ${code}`]),
    /** What left WordPress: a host and a path by line. */
    outgoing: () => content("outgoing.log").split("\n").filter(Boolean),
    complaints: () => (existsSync(join(folder, "debug.log")) ? readFileSync(join(folder, "debug.log"), "utf8") : ""),
    stop: () => {
      end(server);
      end(db.group);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
