// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification"; changes made here are lost at the next generation

use crate::{
    WfmActivityPlanJobCompleteTopicActivityPlanJobException,
    WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference,
    WfmActivityPlanJobCompleteTopicActivityPlanReference,
    WfmActivityPlanJobCompleteTopicErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `RunPlan` and `DeleteOccurrence`.
    pub r#type: Option<Open<Type>>,
    /// `activityPlan`: `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
    #[doc(alias = "activityPlan")]
    pub activity_plan: Option<Box<WfmActivityPlanJobCompleteTopicActivityPlanReference>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `exceptions`: `array of WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
    pub exceptions: Option<Vec<WfmActivityPlanJobCompleteTopicActivityPlanJobException>>,
    /// `error`: `WfmActivityPlanJobCompleteTopicErrorBody`.
    pub error: Option<Box<WfmActivityPlanJobCompleteTopicErrorBody>>,
    /// `occurrence`: `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
    pub occurrence: Option<
        Box<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification" 7 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        activity_plan: Box<WfmActivityPlanJobCompleteTopicActivityPlanReference> = "activityPlan" with_activity_plan,
        status: Open<Status> = "status" with_status,
        exceptions: Vec<WfmActivityPlanJobCompleteTopicActivityPlanJobException> = "exceptions" with_exceptions,
        error: Box<WfmActivityPlanJobCompleteTopicErrorBody> = "error" with_error,
        occurrence: Box<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference> = "occurrence" with_occurrence,
    )
});

/// The property `type` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `RunPlan`, `DeleteOccurrence`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    RunPlan,
    DeleteOccurrence,
}

crate::runtime::values!(Type {
    RunPlan = "RunPlan",
    DeleteOccurrence = "DeleteOccurrence",
});

/// The property `status` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
