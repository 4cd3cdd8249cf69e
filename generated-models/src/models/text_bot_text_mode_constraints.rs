// @generated from the schema "TextBotTextModeConstraints"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotTextModeConstraints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotTextModeConstraints {
    /// `languagePreferences`: `array of string`, required.
    #[doc(alias = "languagePreferences")]
    pub language_preferences: Option<Vec<String>>,
    /// `noInputTimeoutMilliseconds`: `integer (int32)`.
    #[doc(alias = "noInputTimeoutMilliseconds")]
    pub no_input_timeout_milliseconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotTextModeConstraints "TextBotTextModeConstraints" 2 {
    (
        language_preferences: Vec<String> = "languagePreferences" with_language_preferences required,
        no_input_timeout_milliseconds: i32 = "noInputTimeoutMilliseconds" with_no_input_timeout_milliseconds,
    )
});
