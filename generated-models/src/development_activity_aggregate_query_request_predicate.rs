// @generated from the schema "DevelopmentActivityAggregateQueryRequestPredicate"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryRequestPredicate`.
pub struct DevelopmentActivityAggregateQueryRequestPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DevelopmentActivityAggregateQueryRequestPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateQueryRequestPredicate = &<DevelopmentActivityAggregateQueryRequestPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateQueryRequestPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[("dimension", "dimension", 1), ("value", "value", 1)],
        fields: &[&E.dimension, &E.value],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestPredicate);

crate::runtime::setters!(DevelopmentActivityAggregateQueryRequestPredicate {
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_value: value: ::std::string::String,
});

/// The property `dimension` of `DevelopmentActivityAggregateQueryRequestPredicate`. Known values: `attendeeId`, `type`, `moduleId`, `isPassed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    Type,
    ModuleId,
    IsPassed,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AttendeeId, "attendeeId"),
        (Self::Type, "type"),
        (Self::ModuleId, "moduleId"),
        (Self::IsPassed, "isPassed"),
    ];
}
