// @generated from the schema "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage"; changes made here are lost at the next generation

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`.
pub struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `created`: `string`.
    pub created: ::std::option::Option<::std::string::String>,
    /// `actionType`: `string`.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `body`: `string`.
    pub body: ::std::option::Option<::std::string::String>,
    /// `from`: `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub from: ::std::option::Option<
        ::std::boxed::Box<
            crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity,
        >,
    >,
    /// `to`: `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub to: ::std::option::Option<
        ::std::boxed::Box<
            crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity,
        >,
    >,
    /// `mentions`: `array of CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub mentions: ::std::option::Option<
        ::std::vec::Vec<
            crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity,
        >,
    >,
    /// `notifyAll`: `boolean`.
    #[doc(alias = "notifyAll")]
    pub notify_all: ::std::option::Option<bool>,
    /// `reactions`: `map of array of string`.
    pub reactions: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
    const EMPTY: Self = Self {
        message_id: ::std::option::Option::None,
        created: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        body: ::std::option::Option::None,
        from: ::std::option::Option::None,
        to: ::std::option::Option::None,
        mentions: ::std::option::Option::None,
        notify_all: ::std::option::Option::None,
        reactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CollaborateChatAdhocMessageEventTopicCollaborateChatMessage = &<CollaborateChatAdhocMessageEventTopicCollaborateChatMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageId", "message_id", 0),
            ("created", "created", 0),
            ("actionType", "action_type", 0),
            ("body", "body", 0),
            ("from", "from", 0),
            ("to", "to", 0),
            ("mentions", "mentions", 0),
            ("notifyAll", "notify_all", 0),
            ("reactions", "reactions", 0),
        ],
        fields: &[
            &E.message_id,
            &E.created,
            &E.action_type,
            &E.body,
            &E.from,
            &E.to,
            &E.mentions,
            &E.notify_all,
            &E.reactions,
        ],
    }
};

crate::runtime::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessage);

crate::runtime::setters!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
    with_message_id: message_id: ::std::string::String,
    with_created: created: ::std::string::String,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_body: body: ::std::string::String,
    with_from: from: ::std::boxed::Box<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    with_to: to: ::std::boxed::Box<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    with_mentions: mentions: ::std::vec::Vec<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    with_notify_all: notify_all: bool,
    with_reactions: reactions: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
});

/// The property `actionType` of `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`. Known values: `Create`, `Edit`, `Delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    Create,
    Edit,
    Delete,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "Create"),
        (Self::Edit, "Edit"),
        (Self::Delete, "Delete"),
    ];
}
