// @generated from the schema "PersistentConnectionChangeTopicPersistentConnectionChangeEvent"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`.
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

impl crate::runtime::Model
for PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    const EMPTY: Self = Self {
        error_info: ::std::option::Option::None,
        station_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        persistent_state: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PersistentConnectionChangeTopicPersistentConnectionChangeEvent = &<PersistentConnectionChangeTopicPersistentConnectionChangeEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PersistentConnectionChangeTopicPersistentConnectionChangeEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("errorInfo", "error_info", 0),
            ("stationId", "station_id", 0),
            ("userId", "user_id", 0),
            ("persistentState", "persistent_state", 0),
            ("eventTime", "event_time", 0),
        ],
        fields: &[
            &E.error_info,
            &E.station_id,
            &E.user_id,
            &E.persistent_state,
            &E.event_time,
        ],
    }
};

crate::runtime::model!(PersistentConnectionChangeTopicPersistentConnectionChangeEvent);

crate::runtime::setters!(PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    with_error_info: error_info: ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorInfo>,
    with_station_id: station_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_persistent_state: persistent_state: crate::runtime::Open<PersistentState>,
    with_event_time: event_time: crate::runtime::DateTime,
});

/// The property `persistentState` of `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`. Known values: `UNKNOWN`, `PERSISTED`, `ACTIVE_CALL`, `DISCONNECTED`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PersistentState {
    Unknown,
    Persisted,
    ActiveCall,
    Disconnected,
    Failed,
}

impl crate::runtime::Enum for PersistentState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Persisted, "PERSISTED"),
        (Self::ActiveCall, "ACTIVE_CALL"),
        (Self::Disconnected, "DISCONNECTED"),
        (Self::Failed, "FAILED"),
    ];
}
