// @generated from the schema "TextBotUserInputEvent"; changes made here are lost at the next generation

use crate::TextBotUserInputAlternative;
use crate::runtime::{Extra, Open};

/// The schema `TextBotUserInputEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotUserInputEvent {
    /// `mode`: `Text`, the one known value, required.
    pub mode: Option<Open<Mode>>,
    /// `alternatives`: `array of TextBotUserInputAlternative`, required.
    pub alternatives: Option<Vec<TextBotUserInputAlternative>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotUserInputEvent "TextBotUserInputEvent" 2 {
    (
        mode: Open<Mode> = "mode" with_mode required,
        alternatives: Vec<TextBotUserInputAlternative> = "alternatives" with_alternatives required,
    )
});

/// The property `mode` of `TextBotUserInputEvent`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    Text,
}

crate::runtime::values!(Mode {
    Text = "Text",
});
