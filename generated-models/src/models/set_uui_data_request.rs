// @generated from the schema "SetUuiDataRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SetUuiDataRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetUuiDataRequest {
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetUuiDataRequest "SetUuiDataRequest" 1 {
    (
        uui_data: String = "uuiData" with_uui_data,
    )
});
