// @generated from the schema "QueueConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationChatEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationChatEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationChatEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationChatEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicConversationDivisionMembership "QueueConversationChatEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationChatEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationChatEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});
