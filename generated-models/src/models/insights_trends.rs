// @generated from the schema "InsightsTrends"; changes made here are lost at the next generation

use crate::TrendData;
use crate::runtime::Extra;

/// The schema `InsightsTrends`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsTrends {
    /// `comparativePeriod`: `array of TrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Vec<TrendData>>,
    /// `primaryPeriod`: `array of TrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Vec<TrendData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsTrends "InsightsTrends" 2 {
    (
        comparative_period: Vec<TrendData> = "comparativePeriod" with_comparative_period,
        primary_period: Vec<TrendData> = "primaryPeriod" with_primary_period,
    )
});
