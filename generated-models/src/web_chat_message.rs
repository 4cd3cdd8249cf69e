// @generated from the schema "WebChatMessage"; changes made here are lost at the next generation

/// The schema `WebChatMessage`.
#[repr(C)]
pub struct WebChatMessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `conversation`: `WebChatConversation`, required.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::WebChatConversation>,
    >,
    /// `sender`: `WebChatMemberInfo`, required.
    pub sender: ::std::option::Option<::std::boxed::Box<crate::WebChatMemberInfo>>,
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// `bodyType`: `string`, required.
    #[doc(alias = "bodyType")]
    pub body_type: ::std::option::Option<crate::runtime::Open<BodyType>>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatMessage "WebChatMessage" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        conversation: ::std::boxed::Box<crate::WebChatConversation> = "conversation" 1 with_conversation,
        sender: ::std::boxed::Box<crate::WebChatMemberInfo> = "sender" 1 with_sender,
        body: ::std::string::String = "body" 1 with_body,
        body_type: crate::runtime::Open<BodyType> = "bodyType" 1 with_body_type,
        timestamp: crate::runtime::DateTime = "timestamp" 1 with_timestamp,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `bodyType` of `WebChatMessage`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Notice,
    #[doc(alias = "member-join")]
    MemberJoin,
    #[doc(alias = "member-leave")]
    MemberLeave,
    #[doc(alias = "media-request")]
    MediaRequest,
}

crate::runtime::known!(BodyType);

impl crate::runtime::Enum for BodyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "standard"),
        (Self::Notice, "notice"),
        (Self::MemberJoin, "member-join"),
        (Self::MemberLeave, "member-leave"),
        (Self::MediaRequest, "media-request"),
    ];
}
