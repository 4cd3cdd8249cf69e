// @generated from the schema "JourneyViewJob"; changes made here are lost at the next generation

use crate::JourneyView;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyViewJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateCreated`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `status`: one of `Accepted`, `Executing`, `Complete`, `Failed` and `Cancelled`, required.
    pub status: Option<Open<Status>>,
    /// `journeyView`: `JourneyView`, required.
    #[doc(alias = "journeyView")]
    pub journey_view: Option<Box<JourneyView>>,
    /// `dateCompletionEstimated`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCompletionEstimated")]
    pub date_completion_estimated: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewJob "JourneyViewJob" 7 {
    (
        id: String = "id" with_id read_only,
        date_created: DateTime = "dateCreated" with_date_created required read_only,
        date_completed: DateTime = "dateCompleted" with_date_completed required read_only,
        status: Open<Status> = "status" with_status required,
        journey_view: Box<JourneyView> = "journeyView" with_journey_view required,
        date_completion_estimated: DateTime = "dateCompletionEstimated" with_date_completion_estimated required read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `JourneyViewJob`. Known values: `Accepted`, `Executing`, `Complete`, `Failed`, `Cancelled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Accepted,
    Executing,
    Complete,
    Failed,
    Cancelled,
}

crate::runtime::values!(Status {
    Accepted = "Accepted",
    Executing = "Executing",
    Complete = "Complete",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
