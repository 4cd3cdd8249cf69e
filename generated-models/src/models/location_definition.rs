// @generated from the schema "LocationDefinition"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, LocationAddress, LocationAddressVerificationDetails,
    LocationEmergencyNumber, LocationImage,
};
use crate::runtime::{Extra, Open};

/// The schema `LocationDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `contactUser`: `AddressableEntityRef`.
    #[doc(alias = "contactUser")]
    pub contact_user: Option<Box<AddressableEntityRef>>,
    /// `emergencyNumber`: `LocationEmergencyNumber`.
    #[doc(alias = "emergencyNumber")]
    pub emergency_number: Option<Box<LocationEmergencyNumber>>,
    /// `address`: `LocationAddress`.
    pub address: Option<Box<LocationAddress>>,
    /// `state`: one of `active` and `deleted`.
    pub state: Option<Open<State>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `path`: `array of string`, read-only.
    pub path: Option<Vec<String>>,
    /// `profileImage`: `array of LocationImage`, read-only.
    #[doc(alias = "profileImage")]
    pub profile_image: Option<Vec<LocationImage>>,
    /// `floorplanImage`: `array of LocationImage`, read-only.
    #[doc(alias = "floorplanImage")]
    pub floorplan_image: Option<Vec<LocationImage>>,
    /// `addressVerificationDetails`: `LocationAddressVerificationDetails`, read-only.
    #[doc(alias = "addressVerificationDetails")]
    pub address_verification_details: Option<Box<LocationAddressVerificationDetails>>,
    /// `addressVerified`: `boolean`, read-only.
    #[doc(alias = "addressVerified")]
    pub address_verified: Option<bool>,
    /// `addressStored`: `boolean`, read-only.
    #[doc(alias = "addressStored")]
    pub address_stored: Option<bool>,
    /// `images`: `string`.
    pub images: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationDefinition "LocationDefinition" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        contact_user: Box<AddressableEntityRef> = "contactUser" with_contact_user,
        emergency_number: Box<LocationEmergencyNumber> = "emergencyNumber" with_emergency_number,
        address: Box<LocationAddress> = "address" with_address,
        state: Open<State> = "state" with_state,
        notes: String = "notes" with_notes,
        version: i32 = "version" with_version,
        path: Vec<String> = "path" with_path read_only,
        profile_image: Vec<LocationImage> = "profileImage" with_profile_image read_only,
        floorplan_image: Vec<LocationImage> = "floorplanImage" with_floorplan_image read_only,
        address_verification_details: Box<LocationAddressVerificationDetails> = "addressVerificationDetails" with_address_verification_details read_only,
        address_verified: bool = "addressVerified" with_address_verified read_only,
        address_stored: bool = "addressStored" with_address_stored read_only,
        images: String = "images" with_images,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `LocationDefinition`. Known values: `active`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Deleted = "deleted",
});
