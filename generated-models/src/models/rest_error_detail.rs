// @generated from the schema "RestErrorDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RestErrorDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RestErrorDetail {
    /// `error`: `string`, required, read-only.
    pub error: Option<String>,
    /// `details`: `string`, read-only.
    pub details: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RestErrorDetail "RestErrorDetail" 2 {
    (
        error: String = "error" with_error required read_only,
        details: String = "details" with_details read_only,
    )
});
