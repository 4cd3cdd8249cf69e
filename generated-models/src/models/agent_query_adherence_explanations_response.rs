// @generated from the schema "AgentQueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

use crate::{
    AdherenceExplanationJobReference, AdherenceExplanationListingAgentQueryResponse,
};
use crate::runtime::Extra;

/// The schema `AgentQueryAdherenceExplanationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentQueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: Option<Box<AdherenceExplanationJobReference>>,
    /// `result`: `AdherenceExplanationListingAgentQueryResponse`.
    pub result: Option<Box<AdherenceExplanationListingAgentQueryResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentQueryAdherenceExplanationsResponse "AgentQueryAdherenceExplanationsResponse" 3 {
    (
        job: Box<AdherenceExplanationJobReference> = "job" with_job,
        result: Box<AdherenceExplanationListingAgentQueryResponse> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
