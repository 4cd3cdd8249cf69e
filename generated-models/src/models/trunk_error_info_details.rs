// @generated from the schema "TrunkErrorInfoDetails"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkErrorInfoDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkErrorInfoDetails {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkErrorInfoDetails "TrunkErrorInfoDetails" 3 {
    (
        code: String = "code" with_code,
        message: String = "message" with_message,
        hostname: String = "hostname" with_hostname,
    )
});
