// @generated from the schema "AgentQueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

/// The schema `AgentQueryAdherenceExplanationsResponse`.
#[repr(C)]
pub struct AgentQueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    >,
    /// `result`: `AdherenceExplanationListingAgentQueryResponse`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentQueryAdherenceExplanationsResponse "AgentQueryAdherenceExplanationsResponse" 3 {
    (
        job: ::std::boxed::Box<crate::AdherenceExplanationJobReference> = "job" 0 with_job,
        result: ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
