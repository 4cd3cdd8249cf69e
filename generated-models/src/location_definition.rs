// @generated from the schema "LocationDefinition"; changes made here are lost at the next generation

/// The schema `LocationDefinition`.
#[repr(C)]
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

crate::runtime::model!(LocationDefinition "LocationDefinition" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        contact_user: ::std::boxed::Box<crate::AddressableEntityRef> = "contactUser" 0 with_contact_user,
        emergency_number: ::std::boxed::Box<crate::LocationEmergencyNumber> = "emergencyNumber" 0 with_emergency_number,
        address: ::std::boxed::Box<crate::LocationAddress> = "address" 0 with_address,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        notes: ::std::string::String = "notes" 0 with_notes,
        version: i32 = "version" 0 with_version,
        path: ::std::vec::Vec<::std::string::String> = "path" 2 with_path,
        profile_image: ::std::vec::Vec<crate::LocationImage> = "profileImage" 2 with_profile_image,
        floorplan_image: ::std::vec::Vec<crate::LocationImage> = "floorplanImage" 2 with_floorplan_image,
        address_verification_details: ::std::boxed::Box<crate::LocationAddressVerificationDetails> = "addressVerificationDetails" 2 with_address_verification_details,
        address_verified: bool = "addressVerified" 2 with_address_verified,
        address_stored: bool = "addressStored" 2 with_address_stored,
        images: ::std::string::String = "images" 0 with_images,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `LocationDefinition`. Known values: `active`, `deleted`.
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
