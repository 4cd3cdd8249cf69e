// @generated from the schema "HistoricalAdherenceQueryResult"; changes made here are lost at the next generation

use crate::{
    HistoricalAdherenceActuals, HistoricalAdherenceDayMetrics,
    HistoricalAdherenceExceptionInfo,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `HistoricalAdherenceQueryResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalAdherenceQueryResult {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: Option<f64>,
    /// `impact`: one of `Positive`, `Negative`, `Neutral` and `Unknown`.
    pub impact: Option<Open<Impact>>,
    /// `exceptionInfo`: `array of HistoricalAdherenceExceptionInfo`.
    #[doc(alias = "exceptionInfo")]
    pub exception_info: Option<Vec<HistoricalAdherenceExceptionInfo>>,
    /// `dayMetrics`: `array of HistoricalAdherenceDayMetrics`.
    #[doc(alias = "dayMetrics")]
    pub day_metrics: Option<Vec<HistoricalAdherenceDayMetrics>>,
    /// `actualsEndDate`: `string (date-time)`.
    #[doc(alias = "actualsEndDate")]
    pub actuals_end_date: Option<DateTime>,
    /// `actuals`: `array of HistoricalAdherenceActuals`.
    pub actuals: Option<Vec<HistoricalAdherenceActuals>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalAdherenceQueryResult "HistoricalAdherenceQueryResult" 11 {
    (
        user_id: String = "userId" with_user_id,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        adherence_percentage: f64 = "adherencePercentage" with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" with_conformance_percentage,
        impact: Open<Impact> = "impact" with_impact,
        exception_info: Vec<HistoricalAdherenceExceptionInfo> = "exceptionInfo" with_exception_info,
        day_metrics: Vec<HistoricalAdherenceDayMetrics> = "dayMetrics" with_day_metrics,
        actuals_end_date: DateTime = "actualsEndDate" with_actuals_end_date,
        actuals: Vec<HistoricalAdherenceActuals> = "actuals" with_actuals,
    )
});

/// The property `impact` of `HistoricalAdherenceQueryResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::values!(Impact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});
