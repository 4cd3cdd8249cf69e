// @generated from the schema "TextBotTranscript"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotTranscript`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotTranscript {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `confidence`: `number (float)`.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotTranscript "TextBotTranscript" 2 {
    (
        text: String = "text" with_text required,
        confidence: f64 = "confidence" with_confidence,
    )
});
