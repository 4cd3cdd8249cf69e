// @generated from the schema "LearningAssignmentAggregateQueryRequestPredicate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryRequestPredicate`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestPredicate "LearningAssignmentAggregateQueryRequestPredicate" 2 {
    (
        dimension: crate::runtime::Open<Dimension> = "dimension" 1 with_dimension,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `dimension` of `LearningAssignmentAggregateQueryRequestPredicate`. Known values: `attendeeId`, `type`, `moduleId`, `isPassed`.
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    Type,
    ModuleId,
    IsPassed,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AttendeeId, "attendeeId"),
        (Self::Type, "type"),
        (Self::ModuleId, "moduleId"),
        (Self::IsPassed, "isPassed"),
    ];
}
