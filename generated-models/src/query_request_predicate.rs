// @generated from the schema "QueryRequestPredicate"; changes made here are lost at the next generation

/// The schema `QueryRequestPredicate`.
pub struct QueryRequestPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryRequestPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryRequestPredicate = &<QueryRequestPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryRequestPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[("dimension", "dimension", 1), ("value", "value", 1)],
        fields: &[&E.dimension, &E.value],
    }
};

crate::runtime::model!(QueryRequestPredicate);

crate::runtime::setters!(QueryRequestPredicate {
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_value: value: ::std::string::String,
});

/// The property `dimension` of `QueryRequestPredicate`. Known values: `attendeeId`, `facilitatorId`, `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    FacilitatorId,
    Status,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AttendeeId, "attendeeId"),
        (Self::FacilitatorId, "facilitatorId"),
        (Self::Status, "status"),
    ];
}
