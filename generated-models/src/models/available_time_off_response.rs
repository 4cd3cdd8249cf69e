// @generated from the schema "AvailableTimeOffResponse"; changes made here are lost at the next generation

use crate::AvailableTimeOffRange;
use crate::runtime::Extra;

/// The schema `AvailableTimeOffResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTimeOffResponse {
    /// `values`: `array of AvailableTimeOffRange`.
    pub values: Option<Vec<AvailableTimeOffRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTimeOffResponse "AvailableTimeOffResponse" 1 {
    (
        values: Vec<AvailableTimeOffRange> = "values" with_values,
    )
});
