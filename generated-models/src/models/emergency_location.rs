// @generated from the schema "EmergencyLocation"; changes made here are lost at the next generation

use crate::LocationAddress;
use crate::runtime::{Extra, Open};

/// The schema `EmergencyLocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmergencyLocation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `address`: `LocationAddress`, required.
    pub address: Option<Box<LocationAddress>>,
    /// `did`: `string`, required.
    pub did: Option<String>,
    /// `source`: one of `Admin` and `User`, required.
    pub source: Option<Open<Source>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmergencyLocation "EmergencyLocation" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        address: Box<LocationAddress> = "address" with_address required,
        did: String = "did" with_did required,
        source: Open<Source> = "source" with_source required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `source` of `EmergencyLocation`. Known values: `Admin`, `User`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Admin,
    User,
}

crate::runtime::values!(Source {
    Admin = "Admin",
    User = "User",
});
