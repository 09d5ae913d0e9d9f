import type { Device, Manifest } from '../types';

/** A module of the mini-program: called once with the values of MODULE_PARAMETERS. */
export type ModuleFunction = (...parameters: unknown[]) => void;

interface BootData {
  readonly manifest: Manifest;
  readonly device: Device;
  /** Page ids start above this, so that none is used again after a relaunch. */
  readonly firstPageId: number;
}

/** Generated code of one WXML file; only glass-easel looks inside. */
type CompiledWxml = never;

interface BootWindow {
  __boot: BootData;
  __code: { templates: Record<string, CompiledWxml>; modules: Record<string, ModuleFunction> };
}

const host = window as unknown as BootWindow;

/** What the Node side put into the page before this script ran. */
export const boot: BootData = host.__boot;

/** The compiled program; subpackages add their modules when they are loaded. */
export const code: BootWindow['__code'] = host.__code;
