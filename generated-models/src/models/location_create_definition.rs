// @generated from the schema "LocationCreateDefinition"; changes made here are lost at the next generation

use crate::{LocationAddress, LocationEmergencyNumber};
use crate::runtime::{Extra, Open};

/// The schema `LocationCreateDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationCreateDefinition {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `state`: one of `active` and `deleted`.
    pub state: Option<Open<State>>,
    /// `path`: `array of string`.
    pub path: Option<Vec<String>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `contactUser`: `string`.
    #[doc(alias = "contactUser")]
    pub contact_user: Option<String>,
    /// `emergencyNumber`: `LocationEmergencyNumber`.
    #[doc(alias = "emergencyNumber")]
    pub emergency_number: Option<Box<LocationEmergencyNumber>>,
    /// `address`: `LocationAddress`.
    pub address: Option<Box<LocationAddress>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationCreateDefinition "LocationCreateDefinition" 8 {
    (
        name: String = "name" with_name required,
        version: i32 = "version" with_version,
        state: Open<State> = "state" with_state,
        path: Vec<String> = "path" with_path,
        notes: String = "notes" with_notes,
        contact_user: String = "contactUser" with_contact_user,
        emergency_number: Box<LocationEmergencyNumber> = "emergencyNumber" with_emergency_number,
        address: Box<LocationAddress> = "address" with_address,
    )
});

/// The property `state` of `LocationCreateDefinition`. Known values: `active`, `deleted`.
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
