// @generated from the schema "TextBotUserInputAlternative"; changes made here are lost at the next generation

use crate::TextBotTranscript;
use crate::runtime::Extra;

/// The schema `TextBotUserInputAlternative`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotUserInputAlternative {
    /// `transcript`: `TextBotTranscript`, required.
    pub transcript: Option<Box<TextBotTranscript>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotUserInputAlternative "TextBotUserInputAlternative" 1 {
    (
        transcript: Box<TextBotTranscript> = "transcript" with_transcript required,
    )
});
