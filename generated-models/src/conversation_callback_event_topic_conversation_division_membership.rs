// @generated from the schema "ConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicConversationDivisionMembership`.
pub struct ConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallbackEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationCallbackEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicConversationDivisionMembership = &<ConversationCallbackEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationCallbackEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationCallbackEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationCallbackEventTopicDivisionEntityRef>,
});
