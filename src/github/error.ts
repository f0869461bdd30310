/** GitHub refused, or could not be reached. `status` is 0 if there was no answer. */
export class GitHubError extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
