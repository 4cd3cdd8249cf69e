// @generated from the schema "ComplianceResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ComplianceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ComplianceResponse {
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ComplianceResponse "ComplianceResponse" 1 {
    (
        message: String = "message" with_message required,
    )
});
