// @generated from the schema "QueueConversationCobrowseEventTopicCobrowseConversation"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicCobrowseConversation`.
pub struct QueueConversationCobrowseEventTopicCobrowseConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of QueueConversationCobrowseEventTopicCobrowseMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationCobrowseEventTopicCobrowseMediaParticipant,
        >,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `divisions`: `array of QueueConversationCobrowseEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationCobrowseEventTopicConversationDivisionMembership,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCobrowseEventTopicCobrowseConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        other_media_uris: ::std::option::Option::None,
        address: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicCobrowseConversation = &<QueueConversationCobrowseEventTopicCobrowseConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicCobrowseConversation",
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
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.participants,
            &E.other_media_uris,
            &E.address,
            &E.utilization_label_id,
            &E.divisions,
        ],
    }
};

crate::runtime::model!(QueueConversationCobrowseEventTopicCobrowseConversation);

crate::runtime::setters!(QueueConversationCobrowseEventTopicCobrowseConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicCobrowseMediaParticipant>,
    with_other_media_uris: other_media_uris: ::std::vec::Vec<::std::string::String>,
    with_address: address: ::std::string::String,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_divisions: divisions: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicConversationDivisionMembership>,
});
