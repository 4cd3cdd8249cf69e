// @generated from the schema "TextBotModeOutputPrompts"; changes made here are lost at the next generation

use crate::TextBotPromptSegment;
use crate::runtime::Extra;

/// The schema `TextBotModeOutputPrompts`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotModeOutputPrompts {
    /// `segments`: `array of TextBotPromptSegment`, required.
    pub segments: Option<Vec<TextBotPromptSegment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotModeOutputPrompts "TextBotModeOutputPrompts" 1 {
    (
        segments: Vec<TextBotPromptSegment> = "segments" with_segments required,
    )
});
