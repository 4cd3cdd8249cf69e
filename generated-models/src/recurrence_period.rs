// @generated from the schema "RecurrencePeriod"; changes made here are lost at the next generation

/// The schema `RecurrencePeriod`.
pub struct RecurrencePeriod {
    /// `magnitude`: `integer (int32)`, required.
    pub magnitude: ::std::option::Option<i32>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecurrencePeriod {
    const EMPTY: Self = Self {
        magnitude: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecurrencePeriod = &<RecurrencePeriod as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecurrencePeriod",
        empty: E,
        extra: &E.extra,
        properties: &[("magnitude", "magnitude", 1), ("granularity", "granularity", 1)],
        fields: &[&E.magnitude, &E.granularity],
    }
};

crate::runtime::model!(RecurrencePeriod);

crate::runtime::setters!(RecurrencePeriod {
    with_magnitude: magnitude: i32,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
});

/// The property `granularity` of `RecurrencePeriod`. Known values: `Days`, `Weeks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Days,
    Weeks,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Days, "Days"),
        (Self::Weeks, "Weeks"),
    ];
}
