// @generated from the schema "ActivityPlanJobException"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobException`.
#[repr(C)]
pub struct ActivityPlanJobException {
    /// `exceptionType`: `string`, required.
    #[doc(alias = "exceptionType")]
    pub exception_type: ::std::option::Option<crate::runtime::Open<ExceptionType>>,
    /// `occurrences`: `array of ActivityPlanOccurrenceReference`, required.
    pub occurrences: ::std::option::Option<
        ::std::vec::Vec<crate::ActivityPlanOccurrenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanJobException "ActivityPlanJobException" 2 {
    (
        exception_type: crate::runtime::Open<ExceptionType> = "exceptionType" 1 with_exception_type,
        occurrences: ::std::vec::Vec<crate::ActivityPlanOccurrenceReference> = "occurrences" 1 with_occurrences,
    )
});

/// The property `exceptionType` of `ActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
#[non_exhaustive]
pub enum ExceptionType {
    UnscheduledAttendees,
    SessionsNotDeleted,
}

crate::runtime::known!(ExceptionType);

impl crate::runtime::Enum for ExceptionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnscheduledAttendees, "UnscheduledAttendees"),
        (Self::SessionsNotDeleted, "SessionsNotDeleted"),
    ];
}
