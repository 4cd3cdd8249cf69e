// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification"; changes made here are lost at the next generation

use crate::{
    WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification,
    WfmAdherenceExplanationJobCompleteTopicErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations` and `QueryBuExplanations`.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `adherenceExplanation`: `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<
        Box<
            WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification,
        >,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `error`: `WfmAdherenceExplanationJobCompleteTopicErrorBody`.
    pub error: Option<Box<WfmAdherenceExplanationJobCompleteTopicErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification" 6 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        adherence_explanation: Box<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification> = "adherenceExplanation" with_adherence_explanation,
        download_url: String = "downloadUrl" with_download_url,
        error: Box<WfmAdherenceExplanationJobCompleteTopicErrorBody> = "error" with_error,
    )
});

/// The property `type` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
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

/// The property `status` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
