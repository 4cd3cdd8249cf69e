// @generated from the schema "NTPSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NTPSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NTPSettings {
    /// `servers`: `array of string`.
    pub servers: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NTPSettings "NTPSettings" 1 {
    (
        servers: Vec<String> = "servers" with_servers,
    )
});
