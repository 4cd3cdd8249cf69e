// @generated from the schema "UserInsightsTrends"; changes made here are lost at the next generation

use crate::UserTrendData;
use crate::runtime::Extra;

/// The schema `UserInsightsTrends`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserInsightsTrends {
    /// `comparativePeriod`: `array of UserTrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Vec<UserTrendData>>,
    /// `primaryPeriod`: `array of UserTrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Vec<UserTrendData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserInsightsTrends "UserInsightsTrends" 2 {
    (
        comparative_period: Vec<UserTrendData> = "comparativePeriod" with_comparative_period,
        primary_period: Vec<UserTrendData> = "primaryPeriod" with_primary_period,
    )
});
