// @generated from the schema "AdherenceExplanationJob"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationJob`.
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

impl crate::runtime::Model for AdherenceExplanationJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        adherence_explanation: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        error: ::std::option::Option::None,
        agent_query_response_template: ::std::option::Option::None,
        bu_query_response_template: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationJob = &<AdherenceExplanationJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("type", "type", 0),
            ("status", "status", 0),
            ("adherenceExplanation", "adherence_explanation", 0),
            ("downloadUrl", "download_url", 0),
            ("error", "error", 0),
            ("agentQueryResponseTemplate", "agent_query_response_template", 0),
            ("buQueryResponseTemplate", "bu_query_response_template", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.r#type,
            &E.status,
            &E.adherence_explanation,
            &E.download_url,
            &E.error,
            &E.agent_query_response_template,
            &E.bu_query_response_template,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AdherenceExplanationJob);

crate::runtime::setters!(AdherenceExplanationJob {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::AdherenceExplanationResponse>,
    with_download_url: download_url: ::std::string::String,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_agent_query_response_template: agent_query_response_template: ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse>,
    with_bu_query_response_template: bu_query_response_template: ::std::boxed::Box<crate::AdherenceExplanationListingBuQueryResponse>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `AdherenceExplanationJob`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddExplanation, "AddExplanation"),
        (Self::UpdateExplanation, "UpdateExplanation"),
        (Self::QueryAgentExplanations, "QueryAgentExplanations"),
        (Self::QueryBuExplanations, "QueryBuExplanations"),
    ];
}

/// The property `status` of `AdherenceExplanationJob`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
