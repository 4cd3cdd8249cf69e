// @generated from the schema "QueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

use crate::{AdherenceExplanationJobReference, AdherenceExplanationListing};
use crate::runtime::Extra;

/// The schema `QueryAdherenceExplanationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: Option<Box<AdherenceExplanationJobReference>>,
    /// `result`: `AdherenceExplanationListing`.
    pub result: Option<Box<AdherenceExplanationListing>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryAdherenceExplanationsResponse "QueryAdherenceExplanationsResponse" 3 {
    (
        job: Box<AdherenceExplanationJobReference> = "job" with_job,
        result: Box<AdherenceExplanationListing> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
