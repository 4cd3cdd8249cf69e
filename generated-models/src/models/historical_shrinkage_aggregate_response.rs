// @generated from the schema "HistoricalShrinkageAggregateResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HistoricalShrinkageAggregateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalShrinkageAggregateResponse {
    /// `scheduledShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "scheduledShrinkageSeconds")]
    pub scheduled_shrinkage_seconds: Option<i32>,
    /// `scheduledShrinkagePercent`: `number (double)`.
    #[doc(alias = "scheduledShrinkagePercent")]
    pub scheduled_shrinkage_percent: Option<f64>,
    /// `actualShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "actualShrinkageSeconds")]
    pub actual_shrinkage_seconds: Option<i32>,
    /// `actualShrinkagePercent`: `number (double)`.
    #[doc(alias = "actualShrinkagePercent")]
    pub actual_shrinkage_percent: Option<f64>,
    /// `paidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "paidShrinkageSeconds")]
    pub paid_shrinkage_seconds: Option<i32>,
    /// `unpaidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unpaidShrinkageSeconds")]
    pub unpaid_shrinkage_seconds: Option<i32>,
    /// `plannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "plannedShrinkageSeconds")]
    pub planned_shrinkage_seconds: Option<i32>,
    /// `unplannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unplannedShrinkageSeconds")]
    pub unplanned_shrinkage_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalShrinkageAggregateResponse "HistoricalShrinkageAggregateResponse" 8 {
    (
        scheduled_shrinkage_seconds: i32 = "scheduledShrinkageSeconds" with_scheduled_shrinkage_seconds,
        scheduled_shrinkage_percent: f64 = "scheduledShrinkagePercent" with_scheduled_shrinkage_percent,
        actual_shrinkage_seconds: i32 = "actualShrinkageSeconds" with_actual_shrinkage_seconds,
        actual_shrinkage_percent: f64 = "actualShrinkagePercent" with_actual_shrinkage_percent,
        paid_shrinkage_seconds: i32 = "paidShrinkageSeconds" with_paid_shrinkage_seconds,
        unpaid_shrinkage_seconds: i32 = "unpaidShrinkageSeconds" with_unpaid_shrinkage_seconds,
        planned_shrinkage_seconds: i32 = "plannedShrinkageSeconds" with_planned_shrinkage_seconds,
        unplanned_shrinkage_seconds: i32 = "unplannedShrinkageSeconds" with_unplanned_shrinkage_seconds,
    )
});
