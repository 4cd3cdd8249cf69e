// @generated from the schema "CallbackConversation"; changes made here are lost at the next generation

/// The schema `CallbackConversation`.
pub struct CallbackConversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of CallbackMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::CallbackMediaParticipant>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallbackConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        other_media_uris: ::std::option::Option::None,
        recent_transfers: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallbackConversation = &<CallbackConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallbackConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("participants", "participants", 0),
            ("otherMediaUris", "other_media_uris", 0),
            ("recentTransfers", "recent_transfers", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.participants,
            &E.other_media_uris,
            &E.recent_transfers,
            &E.utilization_label_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CallbackConversation);

crate::runtime::setters!(CallbackConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::CallbackMediaParticipant>,
    with_other_media_uris: other_media_uris: ::std::vec::Vec<::std::string::String>,
    with_recent_transfers: recent_transfers: ::std::vec::Vec<crate::TransferResponse>,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
