// @generated from the schema "TextBotTranscript"; changes made here are lost at the next generation

/// The schema `TextBotTranscript`.
pub struct TextBotTranscript {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotTranscript {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotTranscript = &<TextBotTranscript as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotTranscript",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("confidence", "confidence", 0)],
        fields: &[&E.text, &E.confidence],
    }
};

crate::runtime::model!(TextBotTranscript);

crate::runtime::setters!(TextBotTranscript {
    with_text: text: ::std::string::String,
    with_confidence: confidence: f64,
});
