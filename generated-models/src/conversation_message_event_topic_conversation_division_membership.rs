// @generated from the schema "ConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicConversationDivisionMembership`.
pub struct ConversationMessageEventTopicConversationDivisionMembership {
    /// `division`: `ConversationMessageEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationMessageEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationMessageEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicConversationDivisionMembership = &<ConversationMessageEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationMessageEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationMessageEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationMessageEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationMessageEventTopicDivisionEntityRef>,
});
