// @generated from the schema "UserRoutingLanguagePost"; changes made here are lost at the next generation

/// The schema `UserRoutingLanguagePost`.
pub struct UserRoutingLanguagePost {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`, required.
    pub proficiency: ::std::option::Option<f64>,
    /// `languageUri`: `string`, read-only.
    #[doc(alias = "languageUri")]
    pub language_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingLanguagePost {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        language_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingLanguagePost = &<UserRoutingLanguagePost as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingLanguagePost",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("proficiency", "proficiency", 1),
            ("languageUri", "language_uri", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.proficiency, &E.language_uri, &E.self_uri],
    }
};

crate::runtime::model!(UserRoutingLanguagePost);

crate::runtime::setters!(UserRoutingLanguagePost {
    with_id: id: ::std::string::String,
    with_proficiency: proficiency: f64,
    with_language_uri: language_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
