// @generated from the schema "TrusteeAuthorization"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrusteeAuthorization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrusteeAuthorization {
    /// `permissions`: `array of string`, read-only.
    pub permissions: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrusteeAuthorization "TrusteeAuthorization" 1 {
    (
        permissions: Vec<String> = "permissions" with_permissions read_only,
    )
});
