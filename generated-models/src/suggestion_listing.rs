// @generated from the schema "SuggestionListing"; changes made here are lost at the next generation

/// The schema `SuggestionListing`.
pub struct SuggestionListing {
    /// `entities`: `array of Suggestion`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Suggestion>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestionListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        previous_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionListing = &<SuggestionListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("nextUri", "next_uri", 0),
            ("selfUri", "self_uri", 0),
            ("previousUri", "previous_uri", 0),
        ],
        fields: &[&E.entities, &E.next_uri, &E.self_uri, &E.previous_uri],
    }
};

crate::runtime::model!(SuggestionListing);

crate::runtime::setters!(SuggestionListing {
    with_entities: entities: ::std::vec::Vec<crate::Suggestion>,
    with_next_uri: next_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_previous_uri: previous_uri: ::std::string::String,
});
