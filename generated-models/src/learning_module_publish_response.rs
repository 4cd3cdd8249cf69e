// @generated from the schema "LearningModulePublishResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePublishResponse`.
pub struct LearningModulePublishResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePublishResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePublishResponse = &<LearningModulePublishResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePublishResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("version", "version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.version, &E.self_uri],
    }
};

crate::runtime::model!(LearningModulePublishResponse);

crate::runtime::setters!(LearningModulePublishResponse {
    with_id: id: ::std::string::String,
    with_version: version: i32,
    with_self_uri: self_uri: ::std::string::String,
});
