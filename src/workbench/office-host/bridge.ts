import { type HostEntry, type Json, type RequestBody, type ResponseBody } from "./protocol";

/** What the far end of the bridge does with the requests of office.js. */
export interface BridgeHandlers {
  /** Answers a batch of the object model. Must not reject. */
  execute(body: RequestBody): Promise<ResponseBody>;
  /** Answers a call of the document API (`_osfHostAPI`). */
  callDocument(methodId: number, params: Json): Json;
  /** Registers for a document event; answers whether the event exists here. */
  registerDocumentEvent(eventId: number, notify: () => void): boolean;
}

/** The host's end of office.js in one window. */
export interface Bridge {
  /** Pushes events and function calls to office.js. Does nothing before office.js has loaded. */
  send(entries: readonly HostEntry[]): void;
  /** Cuts the bridge: requests that are still open get no answer. */
  close(): void;
}

type Callback = (answer: Json) => unknown;

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?(text: string): void;
}

/**
 * Defines in `window` the globals by which office.js reaches its host on a Mac. They must be there before office.js runs.
 *
 * @remarks With `webkit.messageHandlers.Agave` office.js takes its message-handler flavour; `_osfHostAPI` and
 * `_osfHostRegisterEvent` serve the document API, `_richApiNativeBridge` the object model and custom functions.
 */
export function openBridge(window: Window, handlers: BridgeHandlers): Bridge {
  let open = true;
  const native: NativeBridge = {
    sendMessageToHost(text) {
      void answerMessage(text, handlers).then((answer) => deliver(answer));
    },
  };
  function deliver(message: object | null): void {
    if (open && message !== null) {
      native.onMessageFromHost?.(JSON.stringify(message));
    }
  }
  Object.assign(window, {
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _richApiNativeBridge: native,
    ...documentApi(handlers, () => open),
  });
  return {
    send: (entries) => (entries.length === 0 ? undefined : deliver({ type: 3, message: { entries } })),
    close: () => (open = false),
  };
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: string | RequestBody };
}

async function answerMessage(text: string, { execute }: BridgeHandlers): Promise<object | null> {
  const { id, type, message } = JSON.parse(text) as BridgeMessage;
  if (type !== 1) {
    return null;
  }
  if (!message.url.endsWith("ProcessQuery")) {
    return answer(id, 404, { error: { code: "ApiNotFound", message: message.url } });
  }
  const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
  return answer(id, 200, await execute(body));
}

function answer(id: number, statusCode: number, body: object): object {
  return { id, type: 2, message: { statusCode, headers: {}, body } };
}

function documentApi(handlers: BridgeHandlers, isOpen: () => boolean): object {
  let nextEvent = 1;
  const later = (callback: Callback | null, answer: Json) =>
    void Promise.resolve().then(() => (isOpen() ? callback?.(answer) : undefined));
  return {
    _osfHostAPI(
      _handler: string,
      { methodId, params }: { methodId: number; params: Json },
      callback: Callback | null,
    ) {
      later(callback, handlers.callDocument(methodId, params));
    },
    _osfHostRegisterEvent(
      _handler: string,
      { params }: { params: { id: number } },
      onEvent: Callback,
      onDone: Callback,
    ) {
      const known = handlers.registerDocumentEvent(params.id, () => later(onEvent, [[], params.id]));
      later(onDone, [known ? 0 : operationNotSupported]);
      return { eventCallbackId: nextEvent++ };
    },
    _osfHostUnregisterCallback: () => undefined,
  };
}

/** office.js's number for "operation not supported". */
export const operationNotSupported = 5000;
