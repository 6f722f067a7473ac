/** What an endpoint understands of the Messages API; only what is true here is sent to it. */
export interface EndpointCapabilities {
  /** `search_result` blocks with citations. */
  citations: boolean;
  /** A `tool_use` turn answered by a `tool_result`: the safest place for third-party text. */
  toolResult: boolean;
  /** `cache_control` breakpoints. */
  cache: boolean;
  /** `output_config.effort`. */
  effort: boolean;
  /** `thinking: {type: 'disabled'}`. */
  thinking: boolean;
}

/** What Anthropic's own endpoint understands. */
export const allCapabilities: EndpointCapabilities = {
  citations: true,
  toolResult: true,
  cache: true,
  effort: true,
  thinking: true,
};

/** What any engine that speaks the protocol understands: text in, text out. */
export const noCapabilities: EndpointCapabilities = {
  citations: false,
  toolResult: false,
  cache: false,
  effort: false,
  thinking: false,
};
