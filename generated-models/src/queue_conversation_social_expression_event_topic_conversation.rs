// @generated from the schema "QueueConversationSocialExpressionEventTopicConversation"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicConversation`.
pub struct QueueConversationSocialExpressionEventTopicConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i64>,
    /// `participants`: `array of QueueConversationSocialExpressionEventTopicParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicParticipant>,
    >,
    /// `recentTransfers`: `array of QueueConversationSocialExpressionEventTopicTransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicTransferResponse,
        >,
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
    /// `divisions`: `array of QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicConversationDivisionMembership,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        max_participants: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        recent_transfers: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        address: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicConversation = &<QueueConversationSocialExpressionEventTopicConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("maxParticipants", "max_participants", 0),
            ("participants", "participants", 0),
            ("recentTransfers", "recent_transfers", 0),
            ("recordingState", "recording_state", 0),
            ("address", "address", 0),
            ("externalTag", "external_tag", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("securePause", "secure_pause", 0),
            ("divisions", "divisions", 0),
        ],
        fields: &[
            &E.id,
            &E.max_participants,
            &E.participants,
            &E.recent_transfers,
            &E.recording_state,
            &E.address,
            &E.external_tag,
            &E.utilization_label_id,
            &E.secure_pause,
            &E.divisions,
        ],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversation);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicConversation {
    with_id: id: ::std::string::String,
    with_max_participants: max_participants: i64,
    with_participants: participants: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicParticipant>,
    with_recent_transfers: recent_transfers: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicTransferResponse>,
    with_recording_state: recording_state: ::std::string::String,
    with_address: address: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_secure_pause: secure_pause: bool,
    with_divisions: divisions: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicConversationDivisionMembership>,
});
