// @generated from the schema "AuthzDivision"; changes made here are lost at the next generation

/// The schema `AuthzDivision`.
pub struct AuthzDivision {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `homeDivision`: `boolean`, read-only.
    #[doc(alias = "homeDivision")]
    pub home_division: ::std::option::Option<bool>,
    /// `objectCounts`: `map of integer (int64)`, read-only.
    #[doc(alias = "objectCounts")]
    pub object_counts: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthzDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        home_division: ::std::option::Option::None,
        object_counts: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthzDivision = &<AuthzDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthzDivision",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 1),
            ("homeDivision", "home_division", 2),
            ("objectCounts", "object_counts", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.home_division,
            &E.object_counts,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AuthzDivision);

crate::runtime::setters!(AuthzDivision {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_home_division: home_division: bool,
    with_object_counts: object_counts: ::std::collections::BTreeMap<::std::string::String, i64>,
    with_self_uri: self_uri: ::std::string::String,
});
