// @generated from the schema "CreateWebChatConversationResponse"; changes made here are lost at the next generation

/// The schema `CreateWebChatConversationResponse`.
#[repr(C)]
pub struct CreateWebChatConversationResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// `eventStreamUri`: `string`.
    #[doc(alias = "eventStreamUri")]
    pub event_stream_uri: ::std::option::Option<::std::string::String>,
    /// `member`: `WebChatMemberInfo`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::WebChatMemberInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWebChatConversationResponse "CreateWebChatConversationResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        jwt: ::std::string::String = "jwt" 16 with_jwt,
        event_stream_uri: ::std::string::String = "eventStreamUri" 0 with_event_stream_uri,
        member: ::std::boxed::Box<crate::WebChatMemberInfo> = "member" 0 with_member,
    )
});
