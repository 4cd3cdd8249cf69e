// @generated from the schema "LocationEmergencyNumber"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LocationEmergencyNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationEmergencyNumber {
    /// `e164`: `string`.
    pub e164: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `type`: one of `default` and `elin`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationEmergencyNumber "LocationEmergencyNumber" 3 {
    (
        e164: String = "e164" with_e164,
        number: String = "number" with_number,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `LocationEmergencyNumber`. Known values: `default`, `elin`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Default,
    Elin,
}

crate::runtime::values!(Type {
    Default = "default",
    Elin = "elin",
});
