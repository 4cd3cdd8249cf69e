// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification"; changes made here are lost at the next generation

use crate::{
    WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults,
    WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `state`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub state: Option<Open<State>>,
    /// `forecast`: `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
    pub forecast: Option<
        Box<
            WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference,
        >,
    >,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i64>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i64>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// `results`: `array of WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
    pub results: Option<
        Vec<
            WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification" 7 {
    (
        business_unit_id: String = "businessUnitId" with_business_unit_id,
        state: Open<State> = "state" with_state,
        forecast: Box<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference> = "forecast" with_forecast,
        week_count: i64 = "weekCount" with_week_count,
        interval_length_minutes: i64 = "intervalLengthMinutes" with_interval_length_minutes,
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date,
        results: Vec<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults> = "results" with_results,
    )
});

/// The property `state` of `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
