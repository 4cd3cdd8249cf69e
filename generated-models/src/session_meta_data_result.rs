// @generated from the schema "SessionMetaDataResult"; changes made here are lost at the next generation

/// The schema `SessionMetaDataResult`.
#[repr(C)]
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

crate::runtime::model!(SessionMetaDataResult "SessionMetaDataResult" 6 {
    (
        session_info: ::std::boxed::Box<crate::SessionInfo> = "sessionInfo" 0 with_session_info,
        snapshots: ::std::vec::Vec<crate::Snapshots> = "snapshots" 0 with_snapshots,
        date_forecast_start: crate::runtime::DateTime = "dateForecastStart" 0 with_date_forecast_start,
        date_historical_start: crate::runtime::DateTime = "dateHistoricalStart" 0 with_date_historical_start,
        aggregate_offered_historical_availability: ::std::boxed::Box<crate::AggregateHistoricalAvailability> = "aggregateOfferedHistoricalAvailability" 0 with_aggregate_offered_historical_availability,
        aggregate_average_handle_time_historical_availability: ::std::boxed::Box<crate::AggregateHistoricalAvailability> = "aggregateAverageHandleTimeHistoricalAvailability" 0 with_aggregate_average_handle_time_historical_availability,
    )
});
