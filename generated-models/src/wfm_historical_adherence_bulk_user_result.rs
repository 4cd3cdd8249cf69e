// @generated from the schema "WfmHistoricalAdherenceBulkUserResult"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkUserResult`.
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

impl crate::runtime::Model for WfmHistoricalAdherenceBulkUserResult {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        adherence_percentage: ::std::option::Option::None,
        conformance_percentage: ::std::option::Option::None,
        impact: ::std::option::Option::None,
        exception_info: ::std::option::Option::None,
        actuals: ::std::option::Option::None,
        day_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkUserResult = &<WfmHistoricalAdherenceBulkUserResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkUserResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("adherencePercentage", "adherence_percentage", 0),
            ("conformancePercentage", "conformance_percentage", 0),
            ("impact", "impact", 0),
            ("exceptionInfo", "exception_info", 0),
            ("actuals", "actuals", 0),
            ("dayMetrics", "day_metrics", 0),
        ],
        fields: &[
            &E.user_id,
            &E.adherence_percentage,
            &E.conformance_percentage,
            &E.impact,
            &E.exception_info,
            &E.actuals,
            &E.day_metrics,
        ],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkUserResult);

crate::runtime::setters!(WfmHistoricalAdherenceBulkUserResult {
    with_user_id: user_id: ::std::string::String,
    with_adherence_percentage: adherence_percentage: f64,
    with_conformance_percentage: conformance_percentage: f64,
    with_impact: impact: crate::runtime::Open<Impact>,
    with_exception_info: exception_info: ::std::vec::Vec<crate::HistoricalAdherenceExceptionInfo>,
    with_actuals: actuals: ::std::vec::Vec<crate::HistoricalAdherenceActuals>,
    with_day_metrics: day_metrics: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserDayMetrics>,
});

/// The property `impact` of `WfmHistoricalAdherenceBulkUserResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

impl crate::runtime::Enum for Impact {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}
