// @generated from the schema "CallConversation"; changes made here are lost at the next generation

/// The schema `CallConversation`.
pub struct CallConversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of CallMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::CallMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `recentTransfers`: `array of TransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: ::std::option::Option<
        ::std::vec::Vec<crate::TransferResponse>,
    >,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i32>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        other_media_uris: ::std::option::Option::None,
        recent_transfers: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        max_participants: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallConversation = &<CallConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("participants", "participants", 0),
            ("otherMediaUris", "other_media_uris", 0),
            ("recentTransfers", "recent_transfers", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("recordingState", "recording_state", 0),
            ("maxParticipants", "max_participants", 0),
            ("securePause", "secure_pause", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.participants,
            &E.other_media_uris,
            &E.recent_transfers,
            &E.utilization_label_id,
            &E.recording_state,
            &E.max_participants,
            &E.secure_pause,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CallConversation);

crate::runtime::setters!(CallConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::CallMediaParticipant>,
    with_other_media_uris: other_media_uris: ::std::vec::Vec<::std::string::String>,
    with_recent_transfers: recent_transfers: ::std::vec::Vec<crate::TransferResponse>,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
    with_max_participants: max_participants: i32,
    with_secure_pause: secure_pause: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `recordingState` of `CallConversation`. Known values: `none`, `active`, `paused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}
