// @generated from the schema "TextBotTextModeConstraints"; changes made here are lost at the next generation

/// The schema `TextBotTextModeConstraints`.
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

impl crate::runtime::Model for TextBotTextModeConstraints {
    const EMPTY: Self = Self {
        language_preferences: ::std::option::Option::None,
        no_input_timeout_milliseconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotTextModeConstraints = &<TextBotTextModeConstraints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotTextModeConstraints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("languagePreferences", "language_preferences", 1),
            ("noInputTimeoutMilliseconds", "no_input_timeout_milliseconds", 0),
        ],
        fields: &[&E.language_preferences, &E.no_input_timeout_milliseconds],
    }
};

crate::runtime::model!(TextBotTextModeConstraints);

crate::runtime::setters!(TextBotTextModeConstraints {
    with_language_preferences: language_preferences: ::std::vec::Vec<::std::string::String>,
    with_no_input_timeout_milliseconds: no_input_timeout_milliseconds: i32,
});
