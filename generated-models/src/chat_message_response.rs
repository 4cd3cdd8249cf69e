// @generated from the schema "ChatMessageResponse"; changes made here are lost at the next generation

/// The schema `ChatMessageResponse`.
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

impl crate::runtime::Model for ChatMessageResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        to_jid: ::std::option::Option::None,
        jid: ::std::option::Option::None,
        body: ::std::option::Option::None,
        mentions: ::std::option::Option::None,
        edited: ::std::option::Option::None,
        attachment_deleted: ::std::option::Option::None,
        file_uri: ::std::option::Option::None,
        thread: ::std::option::Option::None,
        parent_thread: ::std::option::Option::None,
        user: ::std::option::Option::None,
        to_user: ::std::option::Option::None,
        reactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatMessageResponse = &<ChatMessageResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatMessageResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("dateCreated", "date_created", 1),
            ("dateModified", "date_modified", 0),
            ("toJid", "to_jid", 1),
            ("jid", "jid", 1),
            ("body", "body", 1),
            ("mentions", "mentions", 0),
            ("edited", "edited", 0),
            ("attachmentDeleted", "attachment_deleted", 0),
            ("fileUri", "file_uri", 0),
            ("thread", "thread", 1),
            ("parentThread", "parent_thread", 0),
            ("user", "user", 0),
            ("toUser", "to_user", 0),
            ("reactions", "reactions", 0),
        ],
        fields: &[
            &E.id,
            &E.date_created,
            &E.date_modified,
            &E.to_jid,
            &E.jid,
            &E.body,
            &E.mentions,
            &E.edited,
            &E.attachment_deleted,
            &E.file_uri,
            &E.thread,
            &E.parent_thread,
            &E.user,
            &E.to_user,
            &E.reactions,
        ],
    }
};

crate::runtime::model!(ChatMessageResponse);

crate::runtime::setters!(ChatMessageResponse {
    with_id: id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_to_jid: to_jid: ::std::string::String,
    with_jid: jid: ::std::string::String,
    with_body: body: ::std::string::String,
    with_mentions: mentions: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_edited: edited: bool,
    with_attachment_deleted: attachment_deleted: bool,
    with_file_uri: file_uri: ::std::string::String,
    with_thread: thread: ::std::boxed::Box<crate::Entity>,
    with_parent_thread: parent_thread: ::std::boxed::Box<crate::Entity>,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_to_user: to_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_reactions: reactions: ::std::vec::Vec<crate::ChatReaction>,
});
