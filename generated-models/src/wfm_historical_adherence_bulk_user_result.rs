// @generated from the schema "WfmHistoricalAdherenceBulkUserResult"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkUserResult`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkUserResult {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
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
    /// `actuals`: `array of HistoricalAdherenceActuals`.
    pub actuals: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalAdherenceActuals>,
    >,
    /// `dayMetrics`: `array of WfmHistoricalAdherenceBulkUserDayMetrics`.
    #[doc(alias = "dayMetrics")]
    pub day_metrics: ::std::option::Option<
        ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserDayMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkUserResult "WfmHistoricalAdherenceBulkUserResult" 7 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        adherence_percentage: f64 = "adherencePercentage" 0 with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" 0 with_conformance_percentage,
        impact: crate::runtime::Open<Impact> = "impact" 0 with_impact,
        exception_info: ::std::vec::Vec<crate::HistoricalAdherenceExceptionInfo> = "exceptionInfo" 0 with_exception_info,
        actuals: ::std::vec::Vec<crate::HistoricalAdherenceActuals> = "actuals" 0 with_actuals,
        day_metrics: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserDayMetrics> = "dayMetrics" 0 with_day_metrics,
    )
});

/// The property `impact` of `WfmHistoricalAdherenceBulkUserResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
