// @generated from the schema "ActivityPlanJobResponse"; changes made here are lost at the next generation

use crate::{
    ActivityPlanJobException, ActivityPlanOccurrenceReference, ActivityPlanReference,
    ErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `ActivityPlanJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `activityPlan`: `ActivityPlanReference`, required.
    #[doc(alias = "activityPlan")]
    pub activity_plan: Option<Box<ActivityPlanReference>>,
    /// `status`: one of `Processing`, `Complete` and `Error`, required.
    pub status: Option<Open<Status>>,
    /// `exceptions`: `array of ActivityPlanJobException`, required.
    pub exceptions: Option<Vec<ActivityPlanJobException>>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `occurrence`: `ActivityPlanOccurrenceReference`.
    pub occurrence: Option<Box<ActivityPlanOccurrenceReference>>,
    /// `type`: one of `RunPlan` and `DeleteOccurrence`, required.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanJobResponse "ActivityPlanJobResponse" 8 {
    (
        id: String = "id" with_id read_only,
        activity_plan: Box<ActivityPlanReference> = "activityPlan" with_activity_plan required,
        status: Open<Status> = "status" with_status required,
        exceptions: Vec<ActivityPlanJobException> = "exceptions" with_exceptions required,
        error: Box<ErrorBody> = "error" with_error,
        occurrence: Box<ActivityPlanOccurrenceReference> = "occurrence" with_occurrence,
        r#type: Open<Type> = "type" with_type required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ActivityPlanJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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

/// The property `type` of `ActivityPlanJobResponse`. Known values: `RunPlan`, `DeleteOccurrence`.
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
