// @generated from the schema "CreateWebChatConversationResponse"; changes made here are lost at the next generation

/// The schema `CreateWebChatConversationResponse`.
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

impl crate::runtime::Model for CreateWebChatConversationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        jwt: ::std::option::Option::None,
        event_stream_uri: ::std::option::Option::None,
        member: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWebChatConversationResponse = &<CreateWebChatConversationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWebChatConversationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("jwt", "jwt", 0),
            ("eventStreamUri", "event_stream_uri", 0),
            ("member", "member", 0),
        ],
        fields: &[&E.id, &E.jwt, &E.event_stream_uri, &E.member],
    }
};

crate::runtime::model!(CreateWebChatConversationResponse);

crate::runtime::setters!(CreateWebChatConversationResponse {
    with_id: id: ::std::string::String,
    with_jwt: jwt: ::std::string::String,
    with_event_stream_uri: event_stream_uri: ::std::string::String,
    with_member: member: ::std::boxed::Box<crate::WebChatMemberInfo>,
});
