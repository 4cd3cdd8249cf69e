// @generated from the schema "InsightsTrends"; changes made here are lost at the next generation

/// The schema `InsightsTrends`.
#[repr(C)]
pub struct InsightsTrends {
    /// `comparativePeriod`: `array of TrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<::std::vec::Vec<crate::TrendData>>,
    /// `primaryPeriod`: `array of TrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<::std::vec::Vec<crate::TrendData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsTrends "InsightsTrends" 2 {
    (
        comparative_period: ::std::vec::Vec<crate::TrendData> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::vec::Vec<crate::TrendData> = "primaryPeriod" 0 with_primary_period,
    )
});
