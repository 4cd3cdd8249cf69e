// @generated from the schema "ChatUserRef"; changes made here are lost at the next generation

/// The schema `ChatUserRef`.
#[repr(C)]
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

crate::runtime::model!(ChatUserRef "ChatUserRef" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        jid: ::std::string::String = "jid" 0 with_jid,
        inactive: bool = "inactive" 0 with_inactive,
        integrations: ::std::vec::Vec<crate::Contact> = "integrations" 0 with_integrations,
        presence: ::std::boxed::Box<crate::ChatPresence> = "presence" 0 with_presence,
    )
});
