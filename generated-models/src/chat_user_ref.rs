// @generated from the schema "ChatUserRef"; changes made here are lost at the next generation

/// The schema `ChatUserRef`.
pub struct ChatUserRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `jid`: `string`.
    pub jid: ::std::option::Option<::std::string::String>,
    /// `inactive`: `boolean`.
    pub inactive: ::std::option::Option<bool>,
    /// `integrations`: `array of Contact`.
    pub integrations: ::std::option::Option<::std::vec::Vec<crate::Contact>>,
    /// `presence`: `ChatPresence`.
    pub presence: ::std::option::Option<::std::boxed::Box<crate::ChatPresence>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatUserRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        jid: ::std::option::Option::None,
        inactive: ::std::option::Option::None,
        integrations: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatUserRef = &<ChatUserRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatUserRef",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("selfUri", "self_uri", 0),
            ("jid", "jid", 0),
            ("inactive", "inactive", 0),
            ("integrations", "integrations", 0),
            ("presence", "presence", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.self_uri,
            &E.jid,
            &E.inactive,
            &E.integrations,
            &E.presence,
        ],
    }
};

crate::runtime::model!(ChatUserRef);

crate::runtime::setters!(ChatUserRef {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_jid: jid: ::std::string::String,
    with_inactive: inactive: bool,
    with_integrations: integrations: ::std::vec::Vec<crate::Contact>,
    with_presence: presence: ::std::boxed::Box<crate::ChatPresence>,
});
