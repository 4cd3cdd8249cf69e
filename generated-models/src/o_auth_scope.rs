// @generated from the schema "OAuthScope"; changes made here are lost at the next generation

/// The schema `OAuthScope`.
pub struct OAuthScope {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OAuthScope {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OAuthScope = &<OAuthScope as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OAuthScope",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.description, &E.self_uri],
    }
};

crate::runtime::model!(OAuthScope);

crate::runtime::setters!(OAuthScope {
    with_id: id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
