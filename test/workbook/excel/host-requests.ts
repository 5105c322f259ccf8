import { type OfficeWindow } from "../../workbench/office-host/office-window";

/** One request of office.js as it goes over the wire. */
export interface HostRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

interface RequestBody {
  readonly Actions: readonly {
    readonly Name: string;
    readonly QueryInfo?: { readonly Select?: readonly string[] };
  }[];
  readonly ObjectPaths: Readonly<
    Record<
      string,
      { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }
    >
  >;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Returns a list that grows by each request office.js sends. */
export function watchRequests(office: OfficeWindow): readonly HostRequest[] {
  const requests: HostRequest[] = [];
  intercept(office, (request) => {
    requests.push(request);
    return "pass";
  });
  return requests;
}

/** Whether a request only lets go of objects; `Excel.run` sends one by itself after the work is done. */
export function isCleanUp({ message }: HostRequest): boolean {
  return message.body.Actions.every(({ Name }) => Name === "" || Name === "_RemoveReference");
}

/** Answers the matching requests with an error of this code, as Excel words errors. */
export function refuseRequests(
  office: OfficeWindow,
  code: string,
  matches: (request: HostRequest) => boolean,
): void {
  intercept(office, (request) => {
    if (!matches(request)) {
      return "pass";
    }
    const body = { Error: { Code: code, Message: code, Location: "" } };
    return { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } };
  });
}

/** Answers the matching requests with `null` for values, as Excel on the web may when they are too many. */
export function withholdValues(office: OfficeWindow, matches: (request: HostRequest) => boolean): void {
  const bridge = bridgeOf(office);
  const withheld = new Set<number>();
  intercept(office, (request) => {
    if (matches(request)) {
      withheld.add(request.id);
    }
    return "pass";
  });
  const receive = bridge.onMessageFromHost.bind(bridge);
  bridge.onMessageFromHost = (text) => {
    const answer = JSON.parse(text) as { readonly id: number };
    const empty = (key: string, value: unknown) =>
      /^values(types)?$|^valueTypes$/i.test(key) ? null : value;
    receive(withheld.has(answer.id) ? JSON.stringify(answer, empty) : text);
  };
}

/** Matches requests for the values of more cells than this. */
export function readsMoreCellsThan(limit: number): (request: HostRequest) => boolean {
  return ({ message: { body } }) =>
    body.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values")) &&
    Object.values(body.ObjectPaths).some(({ Name, ArgumentInfo }) => {
      const [, , rowCount, columnCount] = (ArgumentInfo?.Arguments ?? []) as readonly number[];
      return Name === "GetRangeByIndexes" && rowCount! * columnCount! > limit;
    });
}

function intercept(office: OfficeWindow, answer: (request: HostRequest) => object | "pass"): void {
  const bridge = bridgeOf(office);
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const own = answer(JSON.parse(text) as HostRequest);
    if (own === "pass") {
      send(text);
    } else {
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify(own)));
    }
  };
}

function bridgeOf({ window }: OfficeWindow): Bridge {
  // office.js's own door to its host, which no type describes
  return (window as unknown as { readonly _richApiNativeBridge: Bridge })._richApiNativeBridge;
}
