// @generated from the schema "AlternativeShiftAsyncResponse"; changes made here are lost at the next generation

use crate::AlternativeShiftJobReference;
use crate::runtime::Extra;

/// The schema `AlternativeShiftAsyncResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftAsyncResponse {
    /// `job`: `AlternativeShiftJobReference`, required.
    pub job: Option<Box<AlternativeShiftJobReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftAsyncResponse "AlternativeShiftAsyncResponse" 1 {
    (
        job: Box<AlternativeShiftJobReference> = "job" with_job required,
    )
});
