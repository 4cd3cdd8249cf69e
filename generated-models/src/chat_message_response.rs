// @generated from the schema "ChatMessageResponse"; changes made here are lost at the next generation

/// The schema `ChatMessageResponse`.
#[repr(C)]
pub struct ChatMessageResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `toJid`: `string`, required.
    #[doc(alias = "toJid")]
    pub to_jid: ::std::option::Option<::std::string::String>,
    /// `jid`: `string`, required.
    pub jid: ::std::option::Option<::std::string::String>,
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// `mentions`: `map of string`.
    pub mentions: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `edited`: `boolean`.
    pub edited: ::std::option::Option<bool>,
    /// `attachmentDeleted`: `boolean`.
    #[doc(alias = "attachmentDeleted")]
    pub attachment_deleted: ::std::option::Option<bool>,
    /// `fileUri`: `string`.
    #[doc(alias = "fileUri")]
    pub file_uri: ::std::option::Option<::std::string::String>,
    /// `thread`: `Entity`, required.
    pub thread: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// `parentThread`: `Entity`.
    #[doc(alias = "parentThread")]
    pub parent_thread: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// `user`: `AddressableEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `toUser`: `AddressableEntityRef`.
    #[doc(alias = "toUser")]
    pub to_user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `reactions`: `array of ChatReaction`.
    pub reactions: ::std::option::Option<::std::vec::Vec<crate::ChatReaction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatMessageResponse "ChatMessageResponse" 15 {
    (
        id: ::std::string::String = "id" 1 with_id,
        date_created: crate::runtime::DateTime = "dateCreated" 1 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        to_jid: ::std::string::String = "toJid" 1 with_to_jid,
        jid: ::std::string::String = "jid" 1 with_jid,
        body: ::std::string::String = "body" 1 with_body,
        mentions: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "mentions" 0 with_mentions,
        edited: bool = "edited" 0 with_edited,
        attachment_deleted: bool = "attachmentDeleted" 0 with_attachment_deleted,
        file_uri: ::std::string::String = "fileUri" 0 with_file_uri,
        thread: ::std::boxed::Box<crate::Entity> = "thread" 1 with_thread,
        parent_thread: ::std::boxed::Box<crate::Entity> = "parentThread" 0 with_parent_thread,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 0 with_user,
        to_user: ::std::boxed::Box<crate::AddressableEntityRef> = "toUser" 0 with_to_user,
        reactions: ::std::vec::Vec<crate::ChatReaction> = "reactions" 0 with_reactions,
    )
});
