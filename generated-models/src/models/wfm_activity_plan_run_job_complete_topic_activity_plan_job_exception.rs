// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanJobException"; changes made here are lost at the next generation

use crate::WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference;
use crate::runtime::{Extra, Open};

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobException {
    /// `exceptionType`: one of `UnscheduledAttendees` and `SessionsNotDeleted`.
    #[doc(alias = "exceptionType")]
    pub exception_type: Option<Open<ExceptionType>>,
    /// `occurrences`: `array of WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
    pub occurrences: Option<
        Vec<WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobException "WfmActivityPlanRunJobCompleteTopicActivityPlanJobException" 2 {
    (
        exception_type: Open<ExceptionType> = "exceptionType" with_exception_type,
        occurrences: Vec<WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference> = "occurrences" with_occurrences,
    )
});

/// The property `exceptionType` of `WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExceptionType {
    UnscheduledAttendees,
    SessionsNotDeleted,
}

crate::runtime::values!(ExceptionType {
    UnscheduledAttendees = "UnscheduledAttendees",
    SessionsNotDeleted = "SessionsNotDeleted",
});
