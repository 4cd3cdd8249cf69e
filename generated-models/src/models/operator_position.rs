// @generated from the schema "OperatorPosition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OperatorPosition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperatorPosition {
    /// `voiceSecondsPosition`: `integer (int32)`.
    #[doc(alias = "voiceSecondsPosition")]
    pub voice_seconds_position: Option<i32>,
    /// `digitalWordsPosition`: `integer (int32)`.
    #[doc(alias = "digitalWordsPosition")]
    pub digital_words_position: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperatorPosition "OperatorPosition" 2 {
    (
        voice_seconds_position: i32 = "voiceSecondsPosition" with_voice_seconds_position,
        digital_words_position: i32 = "digitalWordsPosition" with_digital_words_position,
    )
});
