// @generated from the schema "QueueConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationScreenShareEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationDivisionMembership "QueueConversationScreenShareEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});
