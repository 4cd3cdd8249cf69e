// @generated from the schema "ConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicConversationDivisionMembership`.
pub struct ConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `ConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationSocialExpressionEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSocialExpressionEventTopicConversationDivisionMembership = &<ConversationSocialExpressionEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSocialExpressionEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationSocialExpressionEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationSocialExpressionEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicDivisionEntityRef>,
});
