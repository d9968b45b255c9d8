// In: words of a command line. Out: which processes of this machine were started with them, for a test that ends one outright.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly pid: number; readonly line: string };

function onLinux(): readonly Process[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((name) => {
    try {
      return [{ pid: Number(name), line: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      // It has ended since the folder was read.
      return [];
    }
  });
}

function listed(command: string, args: readonly string[]): readonly Process[] {
  const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return [...stdout.matchAll(/^ *(\d+) +(.*)$/gm)].map(([, pid, line = '']) => ({ pid: Number(pid), line }));
}

const everyOne = "Get-CimInstance Win32_Process | ForEach-Object { '{0} {1}' -f $_.ProcessId, $_.CommandLine }";

function processes(): readonly Process[] {
  if (process.platform === 'linux') return onLinux();
  if (process.platform === 'win32') return listed('powershell', ['-NoProfile', '-Command', everyOne]);
  return listed('ps', ['-A', '-ww', '-o', 'pid=,command=']);
}

/** The processes whose command line holds a path, written with either slash. */
export function startedWith(path: string): readonly number[] {
  const slashed = (text: string): string => text.replaceAll('\\', '/');
  return processes()
    .filter(({ line }) => slashed(line).includes(slashed(path)))
    .map(({ pid }) => pid);
}
