// @generated from the schema "ConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicConversationDivisionMembership`.
pub struct ConversationChatEventTopicConversationDivisionMembership {
    /// `division`: `ConversationChatEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationChatEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationChatEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationChatEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationChatEventTopicConversationDivisionMembership = &<ConversationChatEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationChatEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationChatEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationChatEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationChatEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationChatEventTopicDivisionEntityRef>,
});
