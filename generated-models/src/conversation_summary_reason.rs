// @generated from the schema "ConversationSummaryReason"; changes made here are lost at the next generation

/// The schema `ConversationSummaryReason`.
pub struct ConversationSummaryReason {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryReason {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        description: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryReason = &<ConversationSummaryReason as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryReason",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("description", "description", 0),
            ("confidence", "confidence", 2),
        ],
        fields: &[&E.text, &E.description, &E.confidence],
    }
};

crate::runtime::model!(ConversationSummaryReason);

crate::runtime::setters!(ConversationSummaryReason {
    with_text: text: ::std::string::String,
    with_description: description: ::std::string::String,
    with_confidence: confidence: f64,
});
