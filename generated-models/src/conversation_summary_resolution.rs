// @generated from the schema "ConversationSummaryResolution"; changes made here are lost at the next generation

/// The schema `ConversationSummaryResolution`.
pub struct ConversationSummaryResolution {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `outcome`: `string`, read-only.
    pub outcome: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryResolution {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        description: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        outcome: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryResolution = &<ConversationSummaryResolution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryResolution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("description", "description", 0),
            ("confidence", "confidence", 2),
            ("outcome", "outcome", 2),
        ],
        fields: &[&E.text, &E.description, &E.confidence, &E.outcome],
    }
};

crate::runtime::model!(ConversationSummaryResolution);

crate::runtime::setters!(ConversationSummaryResolution {
    with_text: text: ::std::string::String,
    with_description: description: ::std::string::String,
    with_confidence: confidence: f64,
    with_outcome: outcome: ::std::string::String,
});
