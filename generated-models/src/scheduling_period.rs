// @generated from the schema "SchedulingPeriod"; changes made here are lost at the next generation

/// The schema `SchedulingPeriod`.
pub struct SchedulingPeriod {
    /// `earliestStartDate`: `string (date)`, required.
    #[doc(alias = "earliestStartDate")]
    pub earliest_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `latestEndDate`: `string (date)`, required.
    #[doc(alias = "latestEndDate")]
    pub latest_end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SchedulingPeriod {
    const EMPTY: Self = Self {
        earliest_start_date: ::std::option::Option::None,
        latest_end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingPeriod = &<SchedulingPeriod as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingPeriod",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("earliestStartDate", "earliest_start_date", 1),
            ("latestEndDate", "latest_end_date", 1),
        ],
        fields: &[&E.earliest_start_date, &E.latest_end_date],
    }
};

crate::runtime::model!(SchedulingPeriod);

crate::runtime::setters!(SchedulingPeriod {
    with_earliest_start_date: earliest_start_date: crate::runtime::Date,
    with_latest_end_date: latest_end_date: crate::runtime::Date,
});
