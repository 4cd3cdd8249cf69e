// @generated from the schema "AdherenceExplanationJob"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationJob`.
#[repr(C)]
pub struct AdherenceExplanationJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `adherenceExplanation`: `AdherenceExplanationResponse`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationResponse>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `agentQueryResponseTemplate`: `AdherenceExplanationListingAgentQueryResponse`.
    #[doc(alias = "agentQueryResponseTemplate")]
    pub agent_query_response_template: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse>,
    >,
    /// `buQueryResponseTemplate`: `AdherenceExplanationListingBuQueryResponse`.
    #[doc(alias = "buQueryResponseTemplate")]
    pub bu_query_response_template: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationListingBuQueryResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceExplanationJob "AdherenceExplanationJob" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        adherence_explanation: ::std::boxed::Box<crate::AdherenceExplanationResponse> = "adherenceExplanation" 0 with_adherence_explanation,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        agent_query_response_template: ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse> = "agentQueryResponseTemplate" 0 with_agent_query_response_template,
        bu_query_response_template: ::std::boxed::Box<crate::AdherenceExplanationListingBuQueryResponse> = "buQueryResponseTemplate" 0 with_bu_query_response_template,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `AdherenceExplanationJob`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddExplanation, "AddExplanation"),
        (Self::UpdateExplanation, "UpdateExplanation"),
        (Self::QueryAgentExplanations, "QueryAgentExplanations"),
        (Self::QueryBuExplanations, "QueryBuExplanations"),
    ];
}

/// The property `status` of `AdherenceExplanationJob`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
