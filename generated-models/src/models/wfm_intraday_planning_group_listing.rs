// @generated from the schema "WfmIntradayPlanningGroupListing"; changes made here are lost at the next generation

use crate::ForecastPlanningGroupResponse;
use crate::runtime::{Extra, Open};

/// The schema `WfmIntradayPlanningGroupListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayPlanningGroupListing {
    /// `entities`: `array of ForecastPlanningGroupResponse`.
    pub entities: Option<Vec<ForecastPlanningGroupResponse>>,
    /// `noDataReason`: one of `NoPublishedSchedule` and `NoSourceForecast`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: Option<Open<NoDataReason>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayPlanningGroupListing "WfmIntradayPlanningGroupListing" 2 {
    (
        entities: Vec<ForecastPlanningGroupResponse> = "entities" with_entities,
        no_data_reason: Open<NoDataReason> = "noDataReason" with_no_data_reason,
    )
});

/// The property `noDataReason` of `WfmIntradayPlanningGroupListing`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[repr(u16)]
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

crate::runtime::values!(NoDataReason {
    NoPublishedSchedule = "NoPublishedSchedule",
    NoSourceForecast = "NoSourceForecast",
});
