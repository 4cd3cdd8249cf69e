// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanJobException"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    /// `exceptionType`: `string`.
    #[doc(alias = "exceptionType")]
    pub exception_type: ::std::option::Option<crate::runtime::Open<ExceptionType>>,
    /// `occurrences`: `array of WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
    pub occurrences: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanJobException "WfmActivityPlanJobCompleteTopicActivityPlanJobException" 2 {
    (
        exception_type: crate::runtime::Open<ExceptionType> = "exceptionType" 0 with_exception_type,
        occurrences: ::std::vec::Vec<crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference> = "occurrences" 0 with_occurrences,
    )
});

/// The property `exceptionType` of `WfmActivityPlanJobCompleteTopicActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
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
