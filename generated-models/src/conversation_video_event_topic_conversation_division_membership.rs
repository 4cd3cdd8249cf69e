// @generated from the schema "ConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicConversationDivisionMembership`.
pub struct ConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `ConversationVideoEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationVideoEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationVideoEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationVideoEventTopicConversationDivisionMembership = &<ConversationVideoEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationVideoEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationVideoEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationVideoEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationVideoEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationVideoEventTopicDivisionEntityRef>,
});
