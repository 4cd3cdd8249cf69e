// @generated from the schema "QueueConversationVideoEventTopicConversation"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicConversation`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i64>,
    /// `participants`: `array of QueueConversationVideoEventTopicParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicParticipant>,
    >,
    /// `recentTransfers`: `array of QueueConversationVideoEventTopicTransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicTransferResponse>,
    >,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `divisions`: `array of QueueConversationVideoEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationVideoEventTopicConversationDivisionMembership,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversation "QueueConversationVideoEventTopicConversation" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        max_participants: i64 = "maxParticipants" 0 with_max_participants,
        participants: ::std::vec::Vec<crate::QueueConversationVideoEventTopicParticipant> = "participants" 0 with_participants,
        recent_transfers: ::std::vec::Vec<crate::QueueConversationVideoEventTopicTransferResponse> = "recentTransfers" 0 with_recent_transfers,
        recording_state: ::std::string::String = "recordingState" 0 with_recording_state,
        address: ::std::string::String = "address" 0 with_address,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        divisions: ::std::vec::Vec<crate::QueueConversationVideoEventTopicConversationDivisionMembership> = "divisions" 0 with_divisions,
    )
});
