// @generated from the schema "WebChatConversation"; changes made here are lost at the next generation

/// The schema `WebChatConversation`.
#[repr(C)]
pub struct WebChatConversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `member`: `WebChatMemberInfo`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::WebChatMemberInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatConversation "WebChatConversation" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        member: ::std::boxed::Box<crate::WebChatMemberInfo> = "member" 0 with_member,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
