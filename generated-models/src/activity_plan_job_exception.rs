// @generated from the schema "ActivityPlanJobException"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobException`.
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

impl crate::runtime::Model for ActivityPlanJobException {
    const EMPTY: Self = Self {
        exception_type: ::std::option::Option::None,
        occurrences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanJobException = &<ActivityPlanJobException as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanJobException",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("exceptionType", "exception_type", 1),
            ("occurrences", "occurrences", 1),
        ],
        fields: &[&E.exception_type, &E.occurrences],
    }
};

crate::runtime::model!(ActivityPlanJobException);

crate::runtime::setters!(ActivityPlanJobException {
    with_exception_type: exception_type: crate::runtime::Open<ExceptionType>,
    with_occurrences: occurrences: ::std::vec::Vec<crate::ActivityPlanOccurrenceReference>,
});

/// The property `exceptionType` of `ActivityPlanJobException`. Known values: `UnscheduledAttendees`, `SessionsNotDeleted`.
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
