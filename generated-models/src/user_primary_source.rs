// @generated from the schema "UserPrimarySource"; changes made here are lost at the next generation

/// The schema `UserPrimarySource`.
pub struct UserPrimarySource {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `registered`: `boolean`.
    pub registered: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserPrimarySource {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        registered: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserPrimarySource = &<UserPrimarySource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserPrimarySource",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("sourceId", "source_id", 0),
            ("registered", "registered", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.source_id, &E.registered, &E.self_uri],
    }
};

crate::runtime::model!(UserPrimarySource);

crate::runtime::setters!(UserPrimarySource {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source_id: source_id: ::std::string::String,
    with_registered: registered: bool,
    with_self_uri: self_uri: ::std::string::String,
});
