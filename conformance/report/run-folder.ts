/**
 * The folder a run leaves its report in. What is under way lies in a folder of its own inside it, where an interrupted
 * run is taken up again; it takes the place of a former report when it is whole. Nothing else is ever replaced.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isProgressFile, removeProgress } from '../engine/progress.ts';
import { recording } from '../engine/recording-error.ts';
import { digestOf, listedIn, manifestName, reportNames } from './manifest.ts';

/** The folder holds what no run left there; nothing was touched. */
export class RunFolderError extends Error {
  override readonly name = 'RunFolderError';
}

const unfinishedName = 'unfinished-run';

export class RunFolder {
  /** Where the run writes while it is under way. */
  readonly unfinished: string;
  private readonly folder: string;
  private readonly made: boolean;

  /** Throws RunFolderError, or RecordingError when there is no room for it. */
  constructor(folder: string, resume: boolean) {
    this.folder = folder;
    this.unfinished = path.join(folder, unfinishedName);
    this.refuseStrangers();
    this.made = !existsSync(folder);
    try {
      recording(folder, () => mkdirSync(this.unfinished, { recursive: true }));
    } catch (error) {
      const { code } = (error as { readonly cause: NodeJS.ErrnoException }).cause;
      if (code === 'ENOSPC' || code === 'EDQUOT') throw error;
      throw new RunFolderError(`--out ${(error as Error).message}; expected a folder`, { cause: error });
    }
    if (!resume) this.clear();
  }

  /** Takes away what a run that did not begin has made. */
  discard(): void {
    this.clear();
    rmdirSync(this.unfinished);
    if (this.made) rmdirSync(this.folder);
  }

  /** The report is written: it takes the place of the former one. Throws RecordingError. */
  finish(): void {
    recording(this.folder, () => {
      removeProgress(this.unfinished);
      for (const name of [...reportNames, manifestName])
        renameSync(path.join(this.unfinished, name), path.join(this.folder, name));
      rmdirSync(this.unfinished);
    });
  }

  private clear(): void {
    recording(this.unfinished, () => {
      for (const name of readdirSync(this.unfinished)) rmSync(path.join(this.unfinished, name));
    });
  }

  private refuseStrangers(): void {
    if (!existsSync(this.folder)) return;
    const refuse = (file: string, why: string): never => {
      throw new RunFolderError(`--out ${file} ${why}: choose another folder, or move it away first`);
    };
    if (!statSync(this.folder).isDirectory()) refuse(this.folder, 'is no folder');
    const under = lstatSync(this.unfinished, { throwIfNoEntry: false });
    if (under !== undefined) {
      if (!under.isDirectory()) refuse(this.unfinished, 'is no folder');
      for (const name of readdirSync(this.unfinished))
        if (!reportNames.has(name) && name !== manifestName && !isProgressFile(name))
          refuse(path.join(this.unfinished, name), 'was not left by a run');
    }
    // One that was interrupted while it took the place of the former report has its list here or there.
    const listed = [this.folder, this.unfinished].flatMap((each) => listedIn(each) ?? []);
    for (const name of [...reportNames, manifestName]) {
      const file = path.join(this.folder, name);
      const there = lstatSync(file, { throwIfNoEntry: false });
      if (there === undefined) continue;
      const ours =
        there.isFile() &&
        (name === manifestName
          ? listedIn(this.folder) !== undefined
          : listed.some((each) => each.name === name && each.digest === digestOf(file)));
      if (!ours) refuse(file, 'is not as a run left it');
    }
  }
}
