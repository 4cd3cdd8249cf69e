// @generated from the schema "ConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicConversationDivisionMembership`.
pub struct ConversationEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicConversationDivisionMembership = &<ConversationEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationEventTopicDivisionEntityRef>,
});
