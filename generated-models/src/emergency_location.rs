// @generated from the schema "EmergencyLocation"; changes made here are lost at the next generation

/// The schema `EmergencyLocation`.
pub struct EmergencyLocation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `address`: `LocationAddress`, required.
    pub address: ::std::option::Option<::std::boxed::Box<crate::LocationAddress>>,
    /// `did`: `string`, required.
    pub did: ::std::option::Option<::std::string::String>,
    /// `source`: `string`, required.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmergencyLocation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        address: ::std::option::Option::None,
        did: ::std::option::Option::None,
        source: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmergencyLocation = &<EmergencyLocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmergencyLocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("address", "address", 1),
            ("did", "did", 1),
            ("source", "source", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.address, &E.did, &E.source, &E.self_uri],
    }
};

crate::runtime::model!(EmergencyLocation);

crate::runtime::setters!(EmergencyLocation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_address: address: ::std::boxed::Box<crate::LocationAddress>,
    with_did: did: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `source` of `EmergencyLocation`. Known values: `Admin`, `User`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    Admin,
    User,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Admin, "Admin"),
        (Self::User, "User"),
    ];
}
