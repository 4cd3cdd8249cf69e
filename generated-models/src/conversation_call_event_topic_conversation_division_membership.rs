// @generated from the schema "ConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicConversationDivisionMembership`.
pub struct ConversationCallEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCallEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallEventTopicConversationDivisionMembership = &<ConversationCallEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationCallEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationCallEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationCallEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationCallEventTopicDivisionEntityRef>,
});
