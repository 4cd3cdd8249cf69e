// @generated from the schema "TextBotOutputPrompts"; changes made here are lost at the next generation

/// The schema `TextBotOutputPrompts`.
pub struct TextBotOutputPrompts {
    /// `outputLanguage`: `string`, required.
    #[doc(alias = "outputLanguage")]
    pub output_language: ::std::option::Option<::std::string::String>,
    /// `textPrompts`: `TextBotModeOutputPrompts`.
    #[doc(alias = "textPrompts")]
    pub text_prompts: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotModeOutputPrompts>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotOutputPrompts {
    const EMPTY: Self = Self {
        output_language: ::std::option::Option::None,
        text_prompts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotOutputPrompts = &<TextBotOutputPrompts as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotOutputPrompts",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outputLanguage", "output_language", 1),
            ("textPrompts", "text_prompts", 0),
        ],
        fields: &[&E.output_language, &E.text_prompts],
    }
};

crate::runtime::model!(TextBotOutputPrompts);

crate::runtime::setters!(TextBotOutputPrompts {
    with_output_language: output_language: ::std::string::String,
    with_text_prompts: text_prompts: ::std::boxed::Box<crate::TextBotModeOutputPrompts>,
});
