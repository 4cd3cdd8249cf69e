// @generated from the schema "ActivityPlanJobException"; changes made here are lost at the next generation

use crate::ActivityPlanOccurrenceReference;
use crate::runtime::{Extra, Open};

/// The schema `ActivityPlanJobException`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanJobException {
    /// `exceptionType`: one of `UnscheduledAttendees` and `SessionsNotDeleted`, required.
    #[doc(alias = "exceptionType")]
    pub exception_type: Option<Open<ExceptionType>>,
    /// `occurrences`: `array of ActivityPlanOccurrenceReference`, required.
    pub occurrences: Option<Vec<ActivityPlanOccurrenceReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanJobException "ActivityPlanJobException" 2 {
    (
        exception_type: Open<ExceptionType> = "exceptionType" with_exception_type required,
        occurrences: Vec<ActivityPlanOccurrenceReference> = "occurrences" with_occurrences required,
    )
});

/// The property `exceptionType` of `ActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
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
