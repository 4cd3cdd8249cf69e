// @generated from the schema "WfmHistoricalAdherenceBulkUserResult"; changes made here are lost at the next generation

use crate::{
    HistoricalAdherenceActuals, HistoricalAdherenceExceptionInfo,
    WfmHistoricalAdherenceBulkUserDayMetrics,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalAdherenceBulkUserResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkUserResult {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
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
    /// `actuals`: `array of HistoricalAdherenceActuals`.
    pub actuals: Option<Vec<HistoricalAdherenceActuals>>,
    /// `dayMetrics`: `array of WfmHistoricalAdherenceBulkUserDayMetrics`.
    #[doc(alias = "dayMetrics")]
    pub day_metrics: Option<Vec<WfmHistoricalAdherenceBulkUserDayMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkUserResult "WfmHistoricalAdherenceBulkUserResult" 7 {
    (
        user_id: String = "userId" with_user_id,
        adherence_percentage: f64 = "adherencePercentage" with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" with_conformance_percentage,
        impact: Open<Impact> = "impact" with_impact,
        exception_info: Vec<HistoricalAdherenceExceptionInfo> = "exceptionInfo" with_exception_info,
        actuals: Vec<HistoricalAdherenceActuals> = "actuals" with_actuals,
        day_metrics: Vec<WfmHistoricalAdherenceBulkUserDayMetrics> = "dayMetrics" with_day_metrics,
    )
});

/// The property `impact` of `WfmHistoricalAdherenceBulkUserResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
