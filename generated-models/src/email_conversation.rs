// @generated from the schema "EmailConversation"; changes made here are lost at the next generation

/// The schema `EmailConversation`.
#[repr(C)]
pub struct EmailConversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of EmailMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::EmailMediaParticipant>,
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

crate::runtime::model!(EmailConversation "EmailConversation" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::EmailMediaParticipant> = "participants" 0 with_participants,
        other_media_uris: ::std::vec::Vec<::std::string::String> = "otherMediaUris" 0 with_other_media_uris,
        recent_transfers: ::std::vec::Vec<crate::TransferResponse> = "recentTransfers" 0 with_recent_transfers,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
