// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        adherence_explanation: ::std::boxed::Box<crate::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification> = "adherenceExplanation" 0 with_adherence_explanation,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        error: ::std::boxed::Box<crate::WfmAdherenceExplanationJobCompleteTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `type` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
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

/// The property `status` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
