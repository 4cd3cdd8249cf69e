// @generated from the schema "LocationUpdateDefinition"; changes made here are lost at the next generation

/// The schema `LocationUpdateDefinition`.
#[repr(C)]
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

crate::runtime::model!(LocationUpdateDefinition "LocationUpdateDefinition" 8 {
    (
        name: ::std::string::String = "name" 1 with_name,
        version: i32 = "version" 1 with_version,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        path: ::std::vec::Vec<::std::string::String> = "path" 0 with_path,
        notes: ::std::string::String = "notes" 0 with_notes,
        contact_user: ::std::string::String = "contactUser" 0 with_contact_user,
        emergency_number: ::std::boxed::Box<crate::LocationEmergencyNumber> = "emergencyNumber" 0 with_emergency_number,
        address: ::std::boxed::Box<crate::LocationAddress> = "address" 0 with_address,
    )
});

/// The property `state` of `LocationUpdateDefinition`. Known values: `active`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Deleted, "deleted"),
    ];
}
