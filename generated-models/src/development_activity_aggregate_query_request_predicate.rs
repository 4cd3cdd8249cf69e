// @generated from the schema "DevelopmentActivityAggregateQueryRequestPredicate"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryRequestPredicate`.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryRequestPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestPredicate "DevelopmentActivityAggregateQueryRequestPredicate" 2 {
    (
        dimension: crate::runtime::Open<Dimension> = "dimension" 1 with_dimension,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `dimension` of `DevelopmentActivityAggregateQueryRequestPredicate`. Known values: `attendeeId`, `type`, `moduleId`, `isPassed`.
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
