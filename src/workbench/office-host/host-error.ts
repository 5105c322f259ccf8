/** The error codes that this host answers with; each is one of Excel's. */
export type HostErrorCode = keyof typeof messages;

const messages = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with that name already exists.",
  InvalidArgument: "The argument is invalid, missing, or in the wrong format.",
  InvalidReference: "The reference is not valid for this operation.",
  InvalidOperation: "The operation is not allowed on this object.",
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "This host does not provide the API.",
  GeneralException: "There was an internal error while processing the request.",
};

const statuses: Record<HostErrorCode, number> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  AccessDenied: 403,
  ApiNotFound: 400,
  GeneralException: 500,
};

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  /** The API that refused, for example `Worksheet.getRange`; filled in by the interpreter. */
  location: string | null = null;

  /**
   * @param code - Excel's code for this kind of refusal
   * @param detail - what in particular was refused; replaces the code's own sentence
   */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail ?? messages[code]);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return statuses[this.code];
  }
}
