// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification"; changes made here are lost at the next generation

use crate::{
    WfmActivityPlanRunJobCompleteTopicActivityPlanJobException,
    WfmActivityPlanRunJobCompleteTopicActivityPlanReference,
    WfmActivityPlanRunJobCompleteTopicErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `RunPlan` and `DeleteOccurrence`.
    pub r#type: Option<Open<Type>>,
    /// `activityPlan`: `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
    #[doc(alias = "activityPlan")]
    pub activity_plan: Option<
        Box<WfmActivityPlanRunJobCompleteTopicActivityPlanReference>,
    >,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `exceptions`: `array of WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`.
    pub exceptions: Option<
        Vec<WfmActivityPlanRunJobCompleteTopicActivityPlanJobException>,
    >,
    /// `error`: `WfmActivityPlanRunJobCompleteTopicErrorBody`.
    pub error: Option<Box<WfmActivityPlanRunJobCompleteTopicErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification "WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification" 6 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        activity_plan: Box<WfmActivityPlanRunJobCompleteTopicActivityPlanReference> = "activityPlan" with_activity_plan,
        status: Open<Status> = "status" with_status,
        exceptions: Vec<WfmActivityPlanRunJobCompleteTopicActivityPlanJobException> = "exceptions" with_exceptions,
        error: Box<WfmActivityPlanRunJobCompleteTopicErrorBody> = "error" with_error,
    )
});

/// The property `type` of `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`. Known values: `RunPlan`, `DeleteOccurrence`.
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

/// The property `status` of `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
