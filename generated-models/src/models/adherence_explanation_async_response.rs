// @generated from the schema "AdherenceExplanationAsyncResponse"; changes made here are lost at the next generation

use crate::AdherenceExplanationJobReference;
use crate::runtime::Extra;

/// The schema `AdherenceExplanationAsyncResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationAsyncResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: Option<Box<AdherenceExplanationJobReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationAsyncResponse "AdherenceExplanationAsyncResponse" 1 {
    (
        job: Box<AdherenceExplanationJobReference> = "job" with_job,
    )
});
