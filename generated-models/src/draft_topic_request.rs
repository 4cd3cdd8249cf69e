// @generated from the schema "DraftTopicRequest"; changes made here are lost at the next generation

/// The schema `DraftTopicRequest`.
pub struct DraftTopicRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phrases`: `array of string`, required.
    pub phrases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DraftTopicRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        phrases: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DraftTopicRequest = &<DraftTopicRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DraftTopicRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("phrases", "phrases", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.phrases, &E.self_uri],
    }
};

crate::runtime::model!(DraftTopicRequest);

crate::runtime::setters!(DraftTopicRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_phrases: phrases: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
