// @generated from the schema "TextBotUserInputAlternative"; changes made here are lost at the next generation

/// The schema `TextBotUserInputAlternative`.
pub struct TextBotUserInputAlternative {
    /// `transcript`: `TextBotTranscript`, required.
    pub transcript: ::std::option::Option<::std::boxed::Box<crate::TextBotTranscript>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotUserInputAlternative {
    const EMPTY: Self = Self {
        transcript: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotUserInputAlternative = &<TextBotUserInputAlternative as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotUserInputAlternative",
        empty: E,
        extra: &E.extra,
        properties: &[("transcript", "transcript", 1)],
        fields: &[&E.transcript],
    }
};

crate::runtime::model!(TextBotUserInputAlternative);

crate::runtime::setters!(TextBotUserInputAlternative {
    with_transcript: transcript: ::std::boxed::Box<crate::TextBotTranscript>,
});
