// @generated from the schema "LocationUpdateDefinition"; changes made here are lost at the next generation

/// The schema `LocationUpdateDefinition`.
pub struct LocationUpdateDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `path`: `array of string`.
    pub path: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `contactUser`: `string`.
    #[doc(alias = "contactUser")]
    pub contact_user: ::std::option::Option<::std::string::String>,
    /// `emergencyNumber`: `LocationEmergencyNumber`.
    #[doc(alias = "emergencyNumber")]
    pub emergency_number: ::std::option::Option<
        ::std::boxed::Box<crate::LocationEmergencyNumber>,
    >,
    /// `address`: `LocationAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::LocationAddress>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocationUpdateDefinition {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        state: ::std::option::Option::None,
        path: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        contact_user: ::std::option::Option::None,
        emergency_number: ::std::option::Option::None,
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocationUpdateDefinition = &<LocationUpdateDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocationUpdateDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("version", "version", 1),
            ("state", "state", 0),
            ("path", "path", 0),
            ("notes", "notes", 0),
            ("contactUser", "contact_user", 0),
            ("emergencyNumber", "emergency_number", 0),
            ("address", "address", 0),
        ],
        fields: &[
            &E.name,
            &E.version,
            &E.state,
            &E.path,
            &E.notes,
            &E.contact_user,
            &E.emergency_number,
            &E.address,
        ],
    }
};

crate::runtime::model!(LocationUpdateDefinition);

crate::runtime::setters!(LocationUpdateDefinition {
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_state: state: crate::runtime::Open<State>,
    with_path: path: ::std::vec::Vec<::std::string::String>,
    with_notes: notes: ::std::string::String,
    with_contact_user: contact_user: ::std::string::String,
    with_emergency_number: emergency_number: ::std::boxed::Box<crate::LocationEmergencyNumber>,
    with_address: address: ::std::boxed::Box<crate::LocationAddress>,
});

/// The property `state` of `LocationUpdateDefinition`. Known values: `active`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Deleted, "deleted"),
    ];
}
