// @generated from the schema "AgentQueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

/// The schema `AgentQueryAdherenceExplanationsResponse`.
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

impl crate::runtime::Model for AgentQueryAdherenceExplanationsResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentQueryAdherenceExplanationsResponse = &<AgentQueryAdherenceExplanationsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentQueryAdherenceExplanationsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("job", "job", 0),
            ("result", "result", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.job, &E.result, &E.download_url],
    }
};

crate::runtime::model!(AgentQueryAdherenceExplanationsResponse);

crate::runtime::setters!(AgentQueryAdherenceExplanationsResponse {
    with_job: job: ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    with_result: result: ::std::boxed::Box<crate::AdherenceExplanationListingAgentQueryResponse>,
    with_download_url: download_url: ::std::string::String,
});
