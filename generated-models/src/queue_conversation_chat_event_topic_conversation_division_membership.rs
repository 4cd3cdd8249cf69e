// @generated from the schema "QueueConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicConversationDivisionMembership`.
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

impl crate::runtime::Model
for QueueConversationChatEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationChatEventTopicConversationDivisionMembership = &<QueueConversationChatEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationChatEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationChatEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationChatEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationChatEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationChatEventTopicDivisionEntityRef>,
});
