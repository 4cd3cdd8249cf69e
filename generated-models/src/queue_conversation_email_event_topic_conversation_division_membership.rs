// @generated from the schema "QueueConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationEmailEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationEmailEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEmailEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicConversationDivisionMembership "QueueConversationEmailEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationEmailEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationEmailEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});
