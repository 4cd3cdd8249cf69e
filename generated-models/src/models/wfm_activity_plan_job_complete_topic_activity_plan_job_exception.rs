// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanJobException"; changes made here are lost at the next generation

use crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference;
use crate::runtime::{Extra, Open};

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    /// `exceptionType`: one of `UnscheduledAttendees` and `SessionsNotDeleted`.
    #[doc(alias = "exceptionType")]
    pub exception_type: Option<Open<ExceptionType>>,
    /// `occurrences`: `array of WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
    pub occurrences: Option<
        Vec<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanJobException "WfmActivityPlanJobCompleteTopicActivityPlanJobException" 2 {
    (
        exception_type: Open<ExceptionType> = "exceptionType" with_exception_type,
        occurrences: Vec<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference> = "occurrences" with_occurrences,
    )
});

/// The property `exceptionType` of `WfmActivityPlanJobCompleteTopicActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
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
