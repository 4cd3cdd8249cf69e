// @generated from the schema "LocationDefinition"; changes made here are lost at the next generation

/// The schema `LocationDefinition`.
pub struct LocationDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contactUser`: `AddressableEntityRef`.
    #[doc(alias = "contactUser")]
    pub contact_user: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `emergencyNumber`: `LocationEmergencyNumber`.
    #[doc(alias = "emergencyNumber")]
    pub emergency_number: ::std::option::Option<
        ::std::boxed::Box<crate::LocationEmergencyNumber>,
    >,
    /// `address`: `LocationAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::LocationAddress>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `path`: `array of string`, read-only.
    pub path: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `profileImage`: `array of LocationImage`, read-only.
    #[doc(alias = "profileImage")]
    pub profile_image: ::std::option::Option<::std::vec::Vec<crate::LocationImage>>,
    /// `floorplanImage`: `array of LocationImage`, read-only.
    #[doc(alias = "floorplanImage")]
    pub floorplan_image: ::std::option::Option<::std::vec::Vec<crate::LocationImage>>,
    /// `addressVerificationDetails`: `LocationAddressVerificationDetails`, read-only.
    #[doc(alias = "addressVerificationDetails")]
    pub address_verification_details: ::std::option::Option<
        ::std::boxed::Box<crate::LocationAddressVerificationDetails>,
    >,
    /// `addressVerified`: `boolean`, read-only.
    #[doc(alias = "addressVerified")]
    pub address_verified: ::std::option::Option<bool>,
    /// `addressStored`: `boolean`, read-only.
    #[doc(alias = "addressStored")]
    pub address_stored: ::std::option::Option<bool>,
    /// `images`: `string`.
    pub images: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocationDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        contact_user: ::std::option::Option::None,
        emergency_number: ::std::option::Option::None,
        address: ::std::option::Option::None,
        state: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        version: ::std::option::Option::None,
        path: ::std::option::Option::None,
        profile_image: ::std::option::Option::None,
        floorplan_image: ::std::option::Option::None,
        address_verification_details: ::std::option::Option::None,
        address_verified: ::std::option::Option::None,
        address_stored: ::std::option::Option::None,
        images: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocationDefinition = &<LocationDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocationDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("contactUser", "contact_user", 0),
            ("emergencyNumber", "emergency_number", 0),
            ("address", "address", 0),
            ("state", "state", 0),
            ("notes", "notes", 0),
            ("version", "version", 0),
            ("path", "path", 2),
            ("profileImage", "profile_image", 2),
            ("floorplanImage", "floorplan_image", 2),
            ("addressVerificationDetails", "address_verification_details", 2),
            ("addressVerified", "address_verified", 2),
            ("addressStored", "address_stored", 2),
            ("images", "images", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.contact_user,
            &E.emergency_number,
            &E.address,
            &E.state,
            &E.notes,
            &E.version,
            &E.path,
            &E.profile_image,
            &E.floorplan_image,
            &E.address_verification_details,
            &E.address_verified,
            &E.address_stored,
            &E.images,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LocationDefinition);

crate::runtime::setters!(LocationDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_contact_user: contact_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_emergency_number: emergency_number: ::std::boxed::Box<crate::LocationEmergencyNumber>,
    with_address: address: ::std::boxed::Box<crate::LocationAddress>,
    with_state: state: crate::runtime::Open<State>,
    with_notes: notes: ::std::string::String,
    with_version: version: i32,
    with_path: path: ::std::vec::Vec<::std::string::String>,
    with_profile_image: profile_image: ::std::vec::Vec<crate::LocationImage>,
    with_floorplan_image: floorplan_image: ::std::vec::Vec<crate::LocationImage>,
    with_address_verification_details: address_verification_details: ::std::boxed::Box<crate::LocationAddressVerificationDetails>,
    with_address_verified: address_verified: bool,
    with_address_stored: address_stored: bool,
    with_images: images: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `LocationDefinition`. Known values: `active`, `deleted`.
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
