// @generated from the schema "WebChatMessage"; changes made here are lost at the next generation

/// The schema `WebChatMessage`.
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

impl crate::runtime::Model for WebChatMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        sender: ::std::option::Option::None,
        body: ::std::option::Option::None,
        body_type: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatMessage = &<WebChatMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("conversation", "conversation", 1),
            ("sender", "sender", 1),
            ("body", "body", 1),
            ("bodyType", "body_type", 1),
            ("timestamp", "timestamp", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.conversation,
            &E.sender,
            &E.body,
            &E.body_type,
            &E.timestamp,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WebChatMessage);

crate::runtime::setters!(WebChatMessage {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::WebChatConversation>,
    with_sender: sender: ::std::boxed::Box<crate::WebChatMemberInfo>,
    with_body: body: ::std::string::String,
    with_body_type: body_type: crate::runtime::Open<BodyType>,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `bodyType` of `WebChatMessage`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Notice,
    MemberJoin,
    MemberLeave,
    MediaRequest,
}

impl crate::runtime::Enum for BodyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "standard"),
        (Self::Notice, "notice"),
        (Self::MemberJoin, "member-join"),
        (Self::MemberLeave, "member-leave"),
        (Self::MediaRequest, "media-request"),
    ];
}
