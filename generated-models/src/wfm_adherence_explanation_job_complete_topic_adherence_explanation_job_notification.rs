// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`.
pub struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `adherenceExplanation`: `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification,
        >,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `error`: `WfmAdherenceExplanationJobCompleteTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmAdherenceExplanationJobCompleteTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        adherence_explanation: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification = &<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("status", "status", 0),
            ("adherenceExplanation", "adherence_explanation", 0),
            ("downloadUrl", "download_url", 0),
            ("error", "error", 0),
        ],
        fields: &[
            &E.id,
            &E.r#type,
            &E.status,
            &E.adherence_explanation,
            &E.download_url,
            &E.error,
        ],
    }
};

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification);

crate::runtime::setters!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification>,
    with_download_url: download_url: ::std::string::String,
    with_error: error: ::std::boxed::Box<crate::WfmAdherenceExplanationJobCompleteTopicErrorBody>,
});

/// The property `type` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
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

/// The property `status` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
