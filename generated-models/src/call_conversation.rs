// @generated from the schema "CallConversation"; changes made here are lost at the next generation

/// The schema `CallConversation`.
#[repr(C)]
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

crate::runtime::model!(CallConversation "CallConversation" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::CallMediaParticipant> = "participants" 0 with_participants,
        other_media_uris: ::std::vec::Vec<::std::string::String> = "otherMediaUris" 0 with_other_media_uris,
        recent_transfers: ::std::vec::Vec<crate::TransferResponse> = "recentTransfers" 0 with_recent_transfers,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
        max_participants: i32 = "maxParticipants" 0 with_max_participants,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `recordingState` of `CallConversation`. Known values: `none`, `active`, `paused`.
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::known!(RecordingState);

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}
