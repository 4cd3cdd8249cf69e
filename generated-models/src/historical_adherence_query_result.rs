// @generated from the schema "HistoricalAdherenceQueryResult"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceQueryResult`.
#[repr(C)]
pub struct HistoricalAdherenceQueryResult {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: ::std::option::Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: ::std::option::Option<f64>,
    /// `impact`: `string`.
    pub impact: ::std::option::Option<crate::runtime::Open<Impact>>,
    /// `exceptionInfo`: `array of HistoricalAdherenceExceptionInfo`.
    #[doc(alias = "exceptionInfo")]
    pub exception_info: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalAdherenceExceptionInfo>,
    >,
    /// `dayMetrics`: `array of HistoricalAdherenceDayMetrics`.
    #[doc(alias = "dayMetrics")]
    pub day_metrics: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalAdherenceDayMetrics>,
    >,
    /// `actualsEndDate`: `string (date-time)`.
    #[doc(alias = "actualsEndDate")]
    pub actuals_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `actuals`: `array of HistoricalAdherenceActuals`.
    pub actuals: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalAdherenceActuals>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalAdherenceQueryResult "HistoricalAdherenceQueryResult" 11 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        adherence_percentage: f64 = "adherencePercentage" 0 with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" 0 with_conformance_percentage,
        impact: crate::runtime::Open<Impact> = "impact" 0 with_impact,
        exception_info: ::std::vec::Vec<crate::HistoricalAdherenceExceptionInfo> = "exceptionInfo" 0 with_exception_info,
        day_metrics: ::std::vec::Vec<crate::HistoricalAdherenceDayMetrics> = "dayMetrics" 0 with_day_metrics,
        actuals_end_date: crate::runtime::DateTime = "actualsEndDate" 0 with_actuals_end_date,
        actuals: ::std::vec::Vec<crate::HistoricalAdherenceActuals> = "actuals" 0 with_actuals,
    )
});

/// The property `impact` of `HistoricalAdherenceQueryResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::known!(Impact);

impl crate::runtime::Enum for Impact {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}
