// @generated from the schema "Certificate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Certificate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Certificate {
    /// `certificate`: `string`, required.
    pub certificate: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Certificate "Certificate" 1 {
    (
        certificate: String = "certificate" with_certificate required,
    )
});
