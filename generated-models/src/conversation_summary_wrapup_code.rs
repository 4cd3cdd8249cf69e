// @generated from the schema "ConversationSummaryWrapupCode"; changes made here are lost at the next generation

/// The schema `ConversationSummaryWrapupCode`.
pub struct ConversationSummaryWrapupCode {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryWrapupCode {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        id: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryWrapupCode = &<ConversationSummaryWrapupCode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryWrapupCode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
            ("id", "id", 2),
            ("confidence", "confidence", 2),
        ],
        fields: &[&E.name, &E.description, &E.self_uri, &E.id, &E.confidence],
    }
};

crate::runtime::model!(ConversationSummaryWrapupCode);

crate::runtime::setters!(ConversationSummaryWrapupCode {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_id: id: ::std::string::String,
    with_confidence: confidence: f64,
});
