// @generated from the schema "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage"; changes made here are lost at the next generation

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`.
#[repr(C)]
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

crate::runtime::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessage "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage" 9 {
    (
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        created: ::std::string::String = "created" 0 with_created,
        action_type: crate::runtime::Open<ActionType> = "actionType" 0 with_action_type,
        body: ::std::string::String = "body" 0 with_body,
        from: ::std::boxed::Box<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "from" 0 with_from,
        to: ::std::boxed::Box<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "to" 0 with_to,
        mentions: ::std::vec::Vec<crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "mentions" 0 with_mentions,
        notify_all: bool = "notifyAll" 0 with_notify_all,
        reactions: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "reactions" 0 with_reactions,
    )
});

/// The property `actionType` of `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`. Known values: `Create`, `Edit`, `Delete`.
#[non_exhaustive]
pub enum ActionType {
    Create,
    Edit,
    Delete,
}

crate::runtime::known!(ActionType);

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "Create"),
        (Self::Edit, "Edit"),
        (Self::Delete, "Delete"),
    ];
}
