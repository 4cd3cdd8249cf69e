// @generated from the schema "WfmHistoricalShrinkageTeamsRequest"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageTeamsRequest`.
#[repr(C)]
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

crate::runtime::model!(WfmHistoricalShrinkageTeamsRequest "WfmHistoricalShrinkageTeamsRequest" 4 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        time_zone: ::std::string::String = "timeZone" 1 with_time_zone,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
    )
});

/// The property `granularity` of `WfmHistoricalShrinkageTeamsRequest`. Known values: `Daily`, `Weekly`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}
