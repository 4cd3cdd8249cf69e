// @generated from the schema "ConversationCallEventTopicCallConversation"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicCallConversation`.
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

impl crate::runtime::Model for ConversationCallEventTopicCallConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        other_media_uris: ::std::option::Option::None,
        address: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        max_participants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallEventTopicCallConversation = &<ConversationCallEventTopicCallConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallEventTopicCallConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("participants", "participants", 0),
            ("otherMediaUris", "other_media_uris", 0),
            ("address", "address", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("divisions", "divisions", 0),
            ("recordingState", "recording_state", 0),
            ("securePause", "secure_pause", 0),
            ("maxParticipants", "max_participants", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.participants,
            &E.other_media_uris,
            &E.address,
            &E.utilization_label_id,
            &E.divisions,
            &E.recording_state,
            &E.secure_pause,
            &E.max_participants,
        ],
    }
};

crate::runtime::model!(ConversationCallEventTopicCallConversation);

crate::runtime::setters!(ConversationCallEventTopicCallConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::ConversationCallEventTopicCallMediaParticipant>,
    with_other_media_uris: other_media_uris: ::std::vec::Vec<::std::string::String>,
    with_address: address: ::std::string::String,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_divisions: divisions: ::std::vec::Vec<crate::ConversationCallEventTopicConversationDivisionMembership>,
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
    with_secure_pause: secure_pause: bool,
    with_max_participants: max_participants: i64,
});

/// The property `recordingState` of `ConversationCallEventTopicCallConversation`. Known values: `none`, `active`, `paused`.
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
