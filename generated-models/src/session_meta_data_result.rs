// @generated from the schema "SessionMetaDataResult"; changes made here are lost at the next generation

/// The schema `SessionMetaDataResult`.
pub struct SessionMetaDataResult {
    /// `sessionInfo`: `SessionInfo`.
    #[doc(alias = "sessionInfo")]
    pub session_info: ::std::option::Option<::std::boxed::Box<crate::SessionInfo>>,
    /// `snapshots`: `array of Snapshots`.
    pub snapshots: ::std::option::Option<::std::vec::Vec<crate::Snapshots>>,
    /// `dateForecastStart`: `string (date-time)`.
    #[doc(alias = "dateForecastStart")]
    pub date_forecast_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateHistoricalStart`: `string (date-time)`.
    #[doc(alias = "dateHistoricalStart")]
    pub date_historical_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `aggregateOfferedHistoricalAvailability`: `AggregateHistoricalAvailability`.
    #[doc(alias = "aggregateOfferedHistoricalAvailability")]
    pub aggregate_offered_historical_availability: ::std::option::Option<
        ::std::boxed::Box<crate::AggregateHistoricalAvailability>,
    >,
    /// `aggregateAverageHandleTimeHistoricalAvailability`: `AggregateHistoricalAvailability`.
    #[doc(alias = "aggregateAverageHandleTimeHistoricalAvailability")]
    pub aggregate_average_handle_time_historical_availability: ::std::option::Option<
        ::std::boxed::Box<crate::AggregateHistoricalAvailability>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionMetaDataResult {
    const EMPTY: Self = Self {
        session_info: ::std::option::Option::None,
        snapshots: ::std::option::Option::None,
        date_forecast_start: ::std::option::Option::None,
        date_historical_start: ::std::option::Option::None,
        aggregate_offered_historical_availability: ::std::option::Option::None,
        aggregate_average_handle_time_historical_availability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionMetaDataResult = &<SessionMetaDataResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionMetaDataResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionInfo", "session_info", 0),
            ("snapshots", "snapshots", 0),
            ("dateForecastStart", "date_forecast_start", 0),
            ("dateHistoricalStart", "date_historical_start", 0),
            (
                "aggregateOfferedHistoricalAvailability",
                "aggregate_offered_historical_availability",
                0,
            ),
            (
                "aggregateAverageHandleTimeHistoricalAvailability",
                "aggregate_average_handle_time_historical_availability",
                0,
            ),
        ],
        fields: &[
            &E.session_info,
            &E.snapshots,
            &E.date_forecast_start,
            &E.date_historical_start,
            &E.aggregate_offered_historical_availability,
            &E.aggregate_average_handle_time_historical_availability,
        ],
    }
};

crate::runtime::model!(SessionMetaDataResult);

crate::runtime::setters!(SessionMetaDataResult {
    with_session_info: session_info: ::std::boxed::Box<crate::SessionInfo>,
    with_snapshots: snapshots: ::std::vec::Vec<crate::Snapshots>,
    with_date_forecast_start: date_forecast_start: crate::runtime::DateTime,
    with_date_historical_start: date_historical_start: crate::runtime::DateTime,
    with_aggregate_offered_historical_availability: aggregate_offered_historical_availability: ::std::boxed::Box<crate::AggregateHistoricalAvailability>,
    with_aggregate_average_handle_time_historical_availability: aggregate_average_handle_time_historical_availability: ::std::boxed::Box<crate::AggregateHistoricalAvailability>,
});
