// @generated from the schema "BuForecastStaffingRequirementsResultResponse"; changes made here are lost at the next generation

use crate::{BuForecastStaffingRequirementsResult, BuShortTermForecastReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BuForecastStaffingRequirementsResultResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastStaffingRequirementsResultResponse {
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `forecast`: `BuShortTermForecastReference`, required.
    pub forecast: Option<Box<BuShortTermForecastReference>>,
    /// `referenceStartDate`: `string (date-time)`, required.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `intervalLengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i32>,
    /// `state`: one of `Processing`, `Complete` and `Error`, required.
    pub state: Option<Open<State>>,
    /// `results`: `array of BuForecastStaffingRequirementsResult`.
    pub results: Option<Vec<BuForecastStaffingRequirementsResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastStaffingRequirementsResultResponse "BuForecastStaffingRequirementsResultResponse" 7 {
    (
        business_unit_id: String = "businessUnitId" with_business_unit_id required,
        forecast: Box<BuShortTermForecastReference> = "forecast" with_forecast required,
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date required,
        week_count: i32 = "weekCount" with_week_count required,
        interval_length_minutes: i32 = "intervalLengthMinutes" with_interval_length_minutes required,
        state: Open<State> = "state" with_state required,
        results: Vec<BuForecastStaffingRequirementsResult> = "results" with_results,
    )
});

/// The property `state` of `BuForecastStaffingRequirementsResultResponse`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
