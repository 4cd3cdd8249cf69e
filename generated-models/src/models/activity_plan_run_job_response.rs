// @generated from the schema "ActivityPlanRunJobResponse"; changes made here are lost at the next generation

use crate::{ActivityPlanJobException, ActivityPlanReference, ErrorBody};
use crate::runtime::{Extra, Open};

/// The schema `ActivityPlanRunJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanRunJobResponse {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanRunJobResponse "ActivityPlanRunJobResponse" 6 {
    (
        id: String = "id" with_id read_only,
        activity_plan: Box<ActivityPlanReference> = "activityPlan" with_activity_plan required,
        status: Open<Status> = "status" with_status required,
        exceptions: Vec<ActivityPlanJobException> = "exceptions" with_exceptions required,
        error: Box<ErrorBody> = "error" with_error,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ActivityPlanRunJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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
