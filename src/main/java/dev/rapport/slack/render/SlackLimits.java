package dev.rapport.slack.render;

/// What Slack accepts, each with the page it comes from. Lengths are counted in UTF-16 units, the strictest reading.
public final class SlackLimits {
  private SlackLimits() {}

  /// docs.slack.dev/reference/block-kit/blocks
  public static final int BLOCKS_IN_MESSAGE = 50;
  /// docs.slack.dev/reference/block-kit/blocks
  public static final int BLOCKS_IN_VIEW = 100;
  /// All blocks of a message together. Undocumented: `msg_blocks_too_long` comes at about 13 200 (slackapi/bolt-js#2509).
  public static final int MESSAGE_BLOCKS_JSON = 12_000;
  /// The `text` beside blocks; longer is refused by some methods (docs.slack.dev/reference/methods/chat.update).
  public static final int MESSAGE_TEXT = 4_000;
  /// docs.slack.dev/reference/views: 250 kB.
  public static final int VIEW_JSON = 250_000;
  /// docs.slack.dev/reference/block-kit/composition-objects/text-object
  public static final int TEXT_OBJECT = 3_000;
  /// One rich text element. Undocumented; kept as for text objects.
  public static final int RICH_TEXT = 3_000;
  /// docs.slack.dev/reference/block-kit/blocks/header-block
  public static final int HEADER = 150;
  /// docs.slack.dev/reference/block-kit/blocks/image-block
  public static final int ALT_TEXT = 2_000;
  /// docs.slack.dev/reference/block-kit/blocks/actions-block
  public static final int ACTIONS = 25;
  /// docs.slack.dev/reference/block-kit/block-elements/button-element
  public static final int BUTTON_TEXT = 75;
  /// docs.slack.dev/reference/block-kit/blocks/input-block: label and hint.
  public static final int INPUT_LABEL = 2_000;
  /// docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element: max_length, initial_value.
  public static final int INPUT_VALUE = 3_000;
  /// docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element: placeholder.
  public static final int PLACEHOLDER = 150;
  /// docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element
  public static final int RADIO_OPTIONS = 10;
  /// docs.slack.dev/reference/block-kit/composition-objects/option-object: text, value, description.
  public static final int OPTION = 75;
  /// docs.slack.dev/reference/views/modal-views: title, submit, close.
  public static final int VIEW_LABEL = 24;
  /// docs.slack.dev/reference/views/modal-views
  public static final int PRIVATE_METADATA = 3_000;
}
