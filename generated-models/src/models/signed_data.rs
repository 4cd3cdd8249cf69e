// @generated from the schema "SignedData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SignedData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SignedData {
    /// `jwt`: `string`.
    pub jwt: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SignedData "SignedData" 1 {
    (
        jwt: String = "jwt" with_jwt secret,
    )
});
