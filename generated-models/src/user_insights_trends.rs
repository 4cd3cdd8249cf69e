// @generated from the schema "UserInsightsTrends"; changes made here are lost at the next generation

/// The schema `UserInsightsTrends`.
#[repr(C)]
pub struct UserInsightsTrends {
    /// `comparativePeriod`: `array of UserTrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<::std::vec::Vec<crate::UserTrendData>>,
    /// `primaryPeriod`: `array of UserTrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<::std::vec::Vec<crate::UserTrendData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserInsightsTrends "UserInsightsTrends" 2 {
    (
        comparative_period: ::std::vec::Vec<crate::UserTrendData> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::vec::Vec<crate::UserTrendData> = "primaryPeriod" 0 with_primary_period,
    )
});
