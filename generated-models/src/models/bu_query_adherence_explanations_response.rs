// @generated from the schema "BuQueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

use crate::{
    AdherenceExplanationJobReference, AdherenceExplanationListingBuQueryResponse,
};
use crate::runtime::Extra;

/// The schema `BuQueryAdherenceExplanationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuQueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: Option<Box<AdherenceExplanationJobReference>>,
    /// `result`: `AdherenceExplanationListingBuQueryResponse`.
    pub result: Option<Box<AdherenceExplanationListingBuQueryResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuQueryAdherenceExplanationsResponse "BuQueryAdherenceExplanationsResponse" 3 {
    (
        job: Box<AdherenceExplanationJobReference> = "job" with_job,
        result: Box<AdherenceExplanationListingBuQueryResponse> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
