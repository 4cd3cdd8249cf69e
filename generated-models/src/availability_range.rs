// @generated from the schema "AvailabilityRange"; changes made here are lost at the next generation

/// The schema `AvailabilityRange`.
pub struct AvailabilityRange {
    /// `earliestStartMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStartMinutesFromMidnight")]
    pub earliest_start_minutes_from_midnight: ::std::option::Option<i32>,
    /// `latestEndMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestEndMinutesFromMidnight")]
    pub latest_end_minutes_from_midnight: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailabilityRange {
    const EMPTY: Self = Self {
        earliest_start_minutes_from_midnight: ::std::option::Option::None,
        latest_end_minutes_from_midnight: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailabilityRange = &<AvailabilityRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailabilityRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "earliestStartMinutesFromMidnight",
                "earliest_start_minutes_from_midnight",
                1,
            ),
            ("latestEndMinutesFromMidnight", "latest_end_minutes_from_midnight", 1),
        ],
        fields: &[
            &E.earliest_start_minutes_from_midnight,
            &E.latest_end_minutes_from_midnight,
        ],
    }
};

crate::runtime::model!(AvailabilityRange);

crate::runtime::setters!(AvailabilityRange {
    with_earliest_start_minutes_from_midnight: earliest_start_minutes_from_midnight: i32,
    with_latest_end_minutes_from_midnight: latest_end_minutes_from_midnight: i32,
});
