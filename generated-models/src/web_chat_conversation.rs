// @generated from the schema "WebChatConversation"; changes made here are lost at the next generation

/// The schema `WebChatConversation`.
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

impl crate::runtime::Model for WebChatConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        member: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatConversation = &<WebChatConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("member", "member", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.member, &E.self_uri],
    }
};

crate::runtime::model!(WebChatConversation);

crate::runtime::setters!(WebChatConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_member: member: ::std::boxed::Box<crate::WebChatMemberInfo>,
    with_self_uri: self_uri: ::std::string::String,
});
