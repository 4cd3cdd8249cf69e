// @generated from the schema "WfmIntradayPlanningGroupListing"; changes made here are lost at the next generation

/// The schema `WfmIntradayPlanningGroupListing`.
#[repr(C)]
pub struct WfmIntradayPlanningGroupListing {
    /// `entities`: `array of ForecastPlanningGroupResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastPlanningGroupResponse>,
    >,
    /// `noDataReason`: `string`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: ::std::option::Option<crate::runtime::Open<NoDataReason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayPlanningGroupListing "WfmIntradayPlanningGroupListing" 2 {
    (
        entities: ::std::vec::Vec<crate::ForecastPlanningGroupResponse> = "entities" 0 with_entities,
        no_data_reason: crate::runtime::Open<NoDataReason> = "noDataReason" 0 with_no_data_reason,
    )
});

/// The property `noDataReason` of `WfmIntradayPlanningGroupListing`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

crate::runtime::known!(NoDataReason);

impl crate::runtime::Enum for NoDataReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoPublishedSchedule, "NoPublishedSchedule"),
        (Self::NoSourceForecast, "NoSourceForecast"),
    ];
}
