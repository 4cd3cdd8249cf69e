// @generated from the schema "ConversationCallEventTopicCallConversation"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicCallConversation`.
#[repr(C)]
pub struct ConversationCallEventTopicCallConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ConversationCallEventTopicCallMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicCallMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `divisions`: `array of ConversationCallEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicConversationDivisionMembership>,
    >,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicCallConversation "ConversationCallEventTopicCallConversation" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::ConversationCallEventTopicCallMediaParticipant> = "participants" 0 with_participants,
        other_media_uris: ::std::vec::Vec<::std::string::String> = "otherMediaUris" 0 with_other_media_uris,
        address: ::std::string::String = "address" 0 with_address,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        divisions: ::std::vec::Vec<crate::ConversationCallEventTopicConversationDivisionMembership> = "divisions" 0 with_divisions,
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        max_participants: i64 = "maxParticipants" 0 with_max_participants,
    )
});

/// The property `recordingState` of `ConversationCallEventTopicCallConversation`. Known values: `none`, `active`, `paused`.
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
