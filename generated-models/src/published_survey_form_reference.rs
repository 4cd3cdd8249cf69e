// @generated from the schema "PublishedSurveyFormReference"; changes made here are lost at the next generation

/// The schema `PublishedSurveyFormReference`.
pub struct PublishedSurveyFormReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishedSurveyFormReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishedSurveyFormReference = &<PublishedSurveyFormReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishedSurveyFormReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("contextId", "context_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.context_id, &E.self_uri],
    }
};

crate::runtime::model!(PublishedSurveyFormReference);

crate::runtime::setters!(PublishedSurveyFormReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
