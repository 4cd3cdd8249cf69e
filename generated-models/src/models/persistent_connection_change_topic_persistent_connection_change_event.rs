// @generated from the schema "PersistentConnectionChangeTopicPersistentConnectionChangeEvent"; changes made here are lost at the next generation

use crate::PersistentConnectionChangeTopicErrorInfo;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    /// `errorInfo`: `PersistentConnectionChangeTopicErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<PersistentConnectionChangeTopicErrorInfo>>,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `persistentState`: one of `UNKNOWN`, `PERSISTED`, `ACTIVE_CALL`, `DISCONNECTED` and `FAILED`.
    #[doc(alias = "persistentState")]
    pub persistent_state: Option<Open<PersistentState>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicPersistentConnectionChangeEvent "PersistentConnectionChangeTopicPersistentConnectionChangeEvent" 5 {
    (
        error_info: Box<PersistentConnectionChangeTopicErrorInfo> = "errorInfo" with_error_info,
        station_id: String = "stationId" with_station_id,
        user_id: String = "userId" with_user_id,
        persistent_state: Open<PersistentState> = "persistentState" with_persistent_state,
        event_time: DateTime = "eventTime" with_event_time,
    )
});

/// The property `persistentState` of `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`. Known values: `UNKNOWN`, `PERSISTED`, `ACTIVE_CALL`, `DISCONNECTED`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum PersistentState {
    Unknown,
    Persisted,
    ActiveCall,
    Disconnected,
    Failed,
}

crate::runtime::values!(PersistentState {
    Unknown = "UNKNOWN",
    Persisted = "PERSISTED",
    ActiveCall = "ACTIVE_CALL",
    Disconnected = "DISCONNECTED",
    Failed = "FAILED",
});
