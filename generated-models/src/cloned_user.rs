// @generated from the schema "ClonedUser"; changes made here are lost at the next generation

/// The schema `ClonedUser`.
pub struct ClonedUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `trustor`: `DomainEntityRef`, read-only.
    pub trustor: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ClonedUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        trustor: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ClonedUser = &<ClonedUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ClonedUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("trustor", "trustor", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.trustor, &E.self_uri],
    }
};

crate::runtime::model!(ClonedUser);

crate::runtime::setters!(ClonedUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_trustor: trustor: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
