// @generated from the schema "SIPSearchPublicRequest"; changes made here are lost at the next generation

/// The schema `SIPSearchPublicRequest`.
#[repr(C)]
pub struct SIPSearchPublicRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `callId`: `string`.
    #[doc(alias = "callId")]
    pub call_id: ::std::option::Option<::std::string::String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: ::std::option::Option<::std::string::String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SIPSearchPublicRequest "SIPSearchPublicRequest" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        call_id: ::std::string::String = "callId" 0 with_call_id,
        to_user: ::std::string::String = "toUser" 0 with_to_user,
        from_user: ::std::string::String = "fromUser" 0 with_from_user,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        date_start: crate::runtime::DateTime = "dateStart" 1 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 1 with_date_end,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
