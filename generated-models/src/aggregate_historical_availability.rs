// @generated from the schema "AggregateHistoricalAvailability"; changes made here are lost at the next generation

/// The schema `AggregateHistoricalAvailability`.
pub struct AggregateHistoricalAvailability {
    /// `weekly`: `array of integer (int32)`.
    pub weekly: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `yearly`: `array of integer (int32)`.
    pub yearly: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregateHistoricalAvailability {
    const EMPTY: Self = Self {
        weekly: ::std::option::Option::None,
        yearly: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregateHistoricalAvailability = &<AggregateHistoricalAvailability as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregateHistoricalAvailability",
        empty: E,
        extra: &E.extra,
        properties: &[("weekly", "weekly", 0), ("yearly", "yearly", 0)],
        fields: &[&E.weekly, &E.yearly],
    }
};

crate::runtime::model!(AggregateHistoricalAvailability);

crate::runtime::setters!(AggregateHistoricalAvailability {
    with_weekly: weekly: ::std::vec::Vec<i32>,
    with_yearly: yearly: ::std::vec::Vec<i32>,
});
