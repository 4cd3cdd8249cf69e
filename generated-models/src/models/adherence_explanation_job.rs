// @generated from the schema "AdherenceExplanationJob"; changes made here are lost at the next generation

use crate::{
    AdherenceExplanationListingAgentQueryResponse,
    AdherenceExplanationListingBuQueryResponse, AdherenceExplanationResponse, ErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `AdherenceExplanationJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations` and `QueryBuExplanations`.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `adherenceExplanation`: `AdherenceExplanationResponse`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<Box<AdherenceExplanationResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `agentQueryResponseTemplate`: `AdherenceExplanationListingAgentQueryResponse`.
    #[doc(alias = "agentQueryResponseTemplate")]
    pub agent_query_response_template: Option<
        Box<AdherenceExplanationListingAgentQueryResponse>,
    >,
    /// `buQueryResponseTemplate`: `AdherenceExplanationListingBuQueryResponse`.
    #[doc(alias = "buQueryResponseTemplate")]
    pub bu_query_response_template: Option<
        Box<AdherenceExplanationListingBuQueryResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationJob "AdherenceExplanationJob" 9 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        adherence_explanation: Box<AdherenceExplanationResponse> = "adherenceExplanation" with_adherence_explanation,
        download_url: String = "downloadUrl" with_download_url,
        error: Box<ErrorBody> = "error" with_error,
        agent_query_response_template: Box<AdherenceExplanationListingAgentQueryResponse> = "agentQueryResponseTemplate" with_agent_query_response_template,
        bu_query_response_template: Box<AdherenceExplanationListingBuQueryResponse> = "buQueryResponseTemplate" with_bu_query_response_template,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `AdherenceExplanationJob`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

crate::runtime::values!(Type {
    AddExplanation = "AddExplanation",
    UpdateExplanation = "UpdateExplanation",
    QueryAgentExplanations = "QueryAgentExplanations",
    QueryBuExplanations = "QueryBuExplanations",
});

/// The property `status` of `AdherenceExplanationJob`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
