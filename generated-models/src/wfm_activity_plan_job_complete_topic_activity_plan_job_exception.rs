// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanJobException"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
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

impl crate::runtime::Model for WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    const EMPTY: Self = Self {
        exception_type: ::std::option::Option::None,
        occurrences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanJobCompleteTopicActivityPlanJobException = &<WfmActivityPlanJobCompleteTopicActivityPlanJobException as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanJobCompleteTopicActivityPlanJobException",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("exceptionType", "exception_type", 0),
            ("occurrences", "occurrences", 0),
        ],
        fields: &[&E.exception_type, &E.occurrences],
    }
};

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanJobException);

crate::runtime::setters!(WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    with_exception_type: exception_type: crate::runtime::Open<ExceptionType>,
    with_occurrences: occurrences: ::std::vec::Vec<crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
});

/// The property `exceptionType` of `WfmActivityPlanJobCompleteTopicActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExceptionType {
    UnscheduledAttendees,
    SessionsNotDeleted,
}

impl crate::runtime::Enum for ExceptionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnscheduledAttendees, "UnscheduledAttendees"),
        (Self::SessionsNotDeleted, "SessionsNotDeleted"),
    ];
}
