// @generated from the schema "SessionMetaDataResult"; changes made here are lost at the next generation

use crate::{AggregateHistoricalAvailability, SessionInfo, Snapshots};
use crate::runtime::{DateTime, Extra};

/// The schema `SessionMetaDataResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionMetaDataResult {
    /// `sessionInfo`: `SessionInfo`.
    #[doc(alias = "sessionInfo")]
    pub session_info: Option<Box<SessionInfo>>,
    /// `snapshots`: `array of Snapshots`.
    pub snapshots: Option<Vec<Snapshots>>,
    /// `dateForecastStart`: `string (date-time)`.
    #[doc(alias = "dateForecastStart")]
    pub date_forecast_start: Option<DateTime>,
    /// `dateHistoricalStart`: `string (date-time)`.
    #[doc(alias = "dateHistoricalStart")]
    pub date_historical_start: Option<DateTime>,
    /// `aggregateOfferedHistoricalAvailability`: `AggregateHistoricalAvailability`.
    #[doc(alias = "aggregateOfferedHistoricalAvailability")]
    pub aggregate_offered_historical_availability: Option<
        Box<AggregateHistoricalAvailability>,
    >,
    /// `aggregateAverageHandleTimeHistoricalAvailability`: `AggregateHistoricalAvailability`.
    #[doc(alias = "aggregateAverageHandleTimeHistoricalAvailability")]
    pub aggregate_average_handle_time_historical_availability: Option<
        Box<AggregateHistoricalAvailability>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionMetaDataResult "SessionMetaDataResult" 6 {
    (
        session_info: Box<SessionInfo> = "sessionInfo" with_session_info,
        snapshots: Vec<Snapshots> = "snapshots" with_snapshots,
        date_forecast_start: DateTime = "dateForecastStart" with_date_forecast_start,
        date_historical_start: DateTime = "dateHistoricalStart" with_date_historical_start,
        aggregate_offered_historical_availability: Box<AggregateHistoricalAvailability> = "aggregateOfferedHistoricalAvailability" with_aggregate_offered_historical_availability,
        aggregate_average_handle_time_historical_availability: Box<AggregateHistoricalAvailability> = "aggregateAverageHandleTimeHistoricalAvailability" with_aggregate_average_handle_time_historical_availability,
    )
});
