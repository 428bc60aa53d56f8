/** Runs ONNX graphs: onnxruntime's native CPU build, or its WebAssembly build where that can't be loaded (musl, an odd processor). */
import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-common";

export type RuntimeKind = "native" | "wasm";

export interface Runtime {
  readonly kind: RuntimeKind;
  readonly Tensor: TensorConstructor;
  open(model: Uint8Array): Promise<InferenceSession>;
}

export type { InferenceSession, Tensor };

/** One thread a session: articles are spread over workers, and more threads in each would fight for the same cores. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  // An arena keeps the largest window's memory for good, once a worker.
  enableCpuMemArena: false,
};

/** The native runtime, or after one warning the WebAssembly one; `kind` asks for one of them. */
export async function openRuntime(kind?: RuntimeKind): Promise<Runtime> {
  if (kind !== "wasm")
    try {
      return await openNative();
    } catch (error) {
      if (kind === "native") throw error;
      const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
      process.emitWarning(
        `The native onnxruntime can't be loaded here (${reason}); reading goes on in WebAssembly, some times slower.`,
        { code: "DATELINE_WASM" },
      );
    }
  return openWasm();
}

async function openNative(): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  return { kind: "native", Tensor, open: (model) => InferenceSession.create(model, OPTIONS) };
}

async function openWasm(): Promise<Runtime> {
  const { env, InferenceSession, Tensor } = await import("onnxruntime-web");
  env.wasm.numThreads = 1;
  return {
    kind: "wasm",
    Tensor,
    open: (model) => InferenceSession.create(model, { ...OPTIONS, executionProviders: ["wasm"] }),
  };
}
