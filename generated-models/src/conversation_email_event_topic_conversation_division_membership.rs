// @generated from the schema "ConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicConversationDivisionMembership`.
pub struct ConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEmailEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationEmailEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationEmailEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicConversationDivisionMembership = &<ConversationEmailEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationEmailEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationEmailEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationEmailEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationEmailEventTopicDivisionEntityRef>,
});
