// @generated from the schema "ConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicConversationDivisionMembership`.
pub struct ConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `ConversationScreenShareEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationScreenShareEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationScreenShareEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationScreenShareEventTopicConversationDivisionMembership = &<ConversationScreenShareEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationScreenShareEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationScreenShareEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationScreenShareEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationScreenShareEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationScreenShareEventTopicDivisionEntityRef>,
});
