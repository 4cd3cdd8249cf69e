// @generated from the schema "ImportStatusRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ImportStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportStatusRequest {
    /// `status`: `string`, required.
    pub status: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportStatusRequest "ImportStatusRequest" 1 {
    (
        status: String = "status" with_status required,
    )
});
