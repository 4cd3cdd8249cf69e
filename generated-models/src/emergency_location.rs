// @generated from the schema "EmergencyLocation"; changes made here are lost at the next generation

/// The schema `EmergencyLocation`.
#[repr(C)]
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

crate::runtime::model!(EmergencyLocation "EmergencyLocation" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        address: ::std::boxed::Box<crate::LocationAddress> = "address" 1 with_address,
        did: ::std::string::String = "did" 1 with_did,
        source: crate::runtime::Open<Source> = "source" 1 with_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `source` of `EmergencyLocation`. Known values: `Admin`, `User`.
#[non_exhaustive]
pub enum Source {
    Admin,
    User,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Admin, "Admin"),
        (Self::User, "User"),
    ];
}
