// @generated from the schema "ExecutionDataRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExecutionDataRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExecutionDataRequest {
    /// `ids`: `array of string`, required.
    pub ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExecutionDataRequest "ExecutionDataRequest" 1 {
    (
        ids: Vec<String> = "ids" with_ids required,
    )
});
