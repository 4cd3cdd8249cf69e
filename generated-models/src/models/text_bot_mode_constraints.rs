// @generated from the schema "TextBotModeConstraints"; changes made here are lost at the next generation

use crate::TextBotTextModeConstraints;
use crate::runtime::Extra;

/// The schema `TextBotModeConstraints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotModeConstraints {
    /// `text`: `TextBotTextModeConstraints`.
    pub text: Option<Box<TextBotTextModeConstraints>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotModeConstraints "TextBotModeConstraints" 1 {
    (
        text: Box<TextBotTextModeConstraints> = "text" with_text,
    )
});
