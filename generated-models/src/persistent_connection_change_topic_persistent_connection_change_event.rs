// @generated from the schema "PersistentConnectionChangeTopicPersistentConnectionChangeEvent"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`.
#[repr(C)]
pub struct PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    /// `errorInfo`: `PersistentConnectionChangeTopicErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorInfo>,
    >,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `persistentState`: `string`.
    #[doc(alias = "persistentState")]
    pub persistent_state: ::std::option::Option<crate::runtime::Open<PersistentState>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicPersistentConnectionChangeEvent "PersistentConnectionChangeTopicPersistentConnectionChangeEvent" 5 {
    (
        error_info: ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorInfo> = "errorInfo" 0 with_error_info,
        station_id: ::std::string::String = "stationId" 0 with_station_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        persistent_state: crate::runtime::Open<PersistentState> = "persistentState" 0 with_persistent_state,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
    )
});

/// The property `persistentState` of `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`. Known values: `UNKNOWN`, `PERSISTED`, `ACTIVE_CALL`, `DISCONNECTED`, `FAILED`.
#[non_exhaustive]
pub enum PersistentState {
    Unknown,
    Persisted,
    ActiveCall,
    Disconnected,
    Failed,
}

crate::runtime::known!(PersistentState);

impl crate::runtime::Enum for PersistentState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Persisted, "PERSISTED"),
        (Self::ActiveCall, "ACTIVE_CALL"),
        (Self::Disconnected, "DISCONNECTED"),
        (Self::Failed, "FAILED"),
    ];
}
