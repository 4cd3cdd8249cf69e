// @generated from the schema "QueueConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationVideoEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationVideoEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversationDivisionMembership "QueueConversationVideoEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationVideoEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationVideoEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});
