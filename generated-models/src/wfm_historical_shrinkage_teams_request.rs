// @generated from the schema "WfmHistoricalShrinkageTeamsRequest"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageTeamsRequest`.
pub struct WfmHistoricalShrinkageTeamsRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalShrinkageTeamsRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalShrinkageTeamsRequest = &<WfmHistoricalShrinkageTeamsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalShrinkageTeamsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 0),
            ("timeZone", "time_zone", 1),
            ("granularity", "granularity", 0),
        ],
        fields: &[&E.start_date, &E.end_date, &E.time_zone, &E.granularity],
    }
};

crate::runtime::model!(WfmHistoricalShrinkageTeamsRequest);

crate::runtime::setters!(WfmHistoricalShrinkageTeamsRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_time_zone: time_zone: ::std::string::String,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
});

/// The property `granularity` of `WfmHistoricalShrinkageTeamsRequest`. Known values: `Daily`, `Weekly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}
