// @generated from the schema "TextBotTextModeConstraints"; changes made here are lost at the next generation

/// The schema `TextBotTextModeConstraints`.
#[repr(C)]
pub struct TextBotTextModeConstraints {
    /// `languagePreferences`: `array of string`, required.
    #[doc(alias = "languagePreferences")]
    pub language_preferences: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `noInputTimeoutMilliseconds`: `integer (int32)`.
    #[doc(alias = "noInputTimeoutMilliseconds")]
    pub no_input_timeout_milliseconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotTextModeConstraints "TextBotTextModeConstraints" 2 {
    (
        language_preferences: ::std::vec::Vec<::std::string::String> = "languagePreferences" 1 with_language_preferences,
        no_input_timeout_milliseconds: i32 = "noInputTimeoutMilliseconds" 0 with_no_input_timeout_milliseconds,
    )
});
