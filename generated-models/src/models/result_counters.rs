// @generated from the schema "ResultCounters"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ResultCounters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResultCounters {
    /// `success`: `integer (int32)`.
    pub success: Option<i32>,
    /// `failure`: `integer (int32)`.
    pub failure: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResultCounters "ResultCounters" 2 {
    (
        success: i32 = "success" with_success,
        failure: i32 = "failure" with_failure,
    )
});
