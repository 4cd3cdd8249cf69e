// @generated from the schema "HistoricalAdherenceQueryResult"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceQueryResult`.
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

impl crate::runtime::Model for HistoricalAdherenceQueryResult {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        adherence_percentage: ::std::option::Option::None,
        conformance_percentage: ::std::option::Option::None,
        impact: ::std::option::Option::None,
        exception_info: ::std::option::Option::None,
        day_metrics: ::std::option::Option::None,
        actuals_end_date: ::std::option::Option::None,
        actuals: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalAdherenceQueryResult = &<HistoricalAdherenceQueryResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalAdherenceQueryResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("managementUnitId", "management_unit_id", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("adherencePercentage", "adherence_percentage", 0),
            ("conformancePercentage", "conformance_percentage", 0),
            ("impact", "impact", 0),
            ("exceptionInfo", "exception_info", 0),
            ("dayMetrics", "day_metrics", 0),
            ("actualsEndDate", "actuals_end_date", 0),
            ("actuals", "actuals", 0),
        ],
        fields: &[
            &E.user_id,
            &E.management_unit_id,
            &E.start_date,
            &E.end_date,
            &E.adherence_percentage,
            &E.conformance_percentage,
            &E.impact,
            &E.exception_info,
            &E.day_metrics,
            &E.actuals_end_date,
            &E.actuals,
        ],
    }
};

crate::runtime::model!(HistoricalAdherenceQueryResult);

crate::runtime::setters!(HistoricalAdherenceQueryResult {
    with_user_id: user_id: ::std::string::String,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_adherence_percentage: adherence_percentage: f64,
    with_conformance_percentage: conformance_percentage: f64,
    with_impact: impact: crate::runtime::Open<Impact>,
    with_exception_info: exception_info: ::std::vec::Vec<crate::HistoricalAdherenceExceptionInfo>,
    with_day_metrics: day_metrics: ::std::vec::Vec<crate::HistoricalAdherenceDayMetrics>,
    with_actuals_end_date: actuals_end_date: crate::runtime::DateTime,
    with_actuals: actuals: ::std::vec::Vec<crate::HistoricalAdherenceActuals>,
});

/// The property `impact` of `HistoricalAdherenceQueryResult`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
