// @generated from the schema "HistoricalShrinkageAggregateResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageAggregateResponse`.
#[repr(C)]
pub struct HistoricalShrinkageAggregateResponse {
    /// `scheduledShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "scheduledShrinkageSeconds")]
    pub scheduled_shrinkage_seconds: ::std::option::Option<i32>,
    /// `scheduledShrinkagePercent`: `number (double)`.
    #[doc(alias = "scheduledShrinkagePercent")]
    pub scheduled_shrinkage_percent: ::std::option::Option<f64>,
    /// `actualShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "actualShrinkageSeconds")]
    pub actual_shrinkage_seconds: ::std::option::Option<i32>,
    /// `actualShrinkagePercent`: `number (double)`.
    #[doc(alias = "actualShrinkagePercent")]
    pub actual_shrinkage_percent: ::std::option::Option<f64>,
    /// `paidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "paidShrinkageSeconds")]
    pub paid_shrinkage_seconds: ::std::option::Option<i32>,
    /// `unpaidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unpaidShrinkageSeconds")]
    pub unpaid_shrinkage_seconds: ::std::option::Option<i32>,
    /// `plannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "plannedShrinkageSeconds")]
    pub planned_shrinkage_seconds: ::std::option::Option<i32>,
    /// `unplannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unplannedShrinkageSeconds")]
    pub unplanned_shrinkage_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalShrinkageAggregateResponse "HistoricalShrinkageAggregateResponse" 8 {
    (
        scheduled_shrinkage_seconds: i32 = "scheduledShrinkageSeconds" 0 with_scheduled_shrinkage_seconds,
        scheduled_shrinkage_percent: f64 = "scheduledShrinkagePercent" 0 with_scheduled_shrinkage_percent,
        actual_shrinkage_seconds: i32 = "actualShrinkageSeconds" 0 with_actual_shrinkage_seconds,
        actual_shrinkage_percent: f64 = "actualShrinkagePercent" 0 with_actual_shrinkage_percent,
        paid_shrinkage_seconds: i32 = "paidShrinkageSeconds" 0 with_paid_shrinkage_seconds,
        unpaid_shrinkage_seconds: i32 = "unpaidShrinkageSeconds" 0 with_unpaid_shrinkage_seconds,
        planned_shrinkage_seconds: i32 = "plannedShrinkageSeconds" 0 with_planned_shrinkage_seconds,
        unplanned_shrinkage_seconds: i32 = "unplannedShrinkageSeconds" 0 with_unplanned_shrinkage_seconds,
    )
});
