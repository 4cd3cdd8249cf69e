// @generated from the schema "QueueConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
pub struct QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicDomainEntityRef,
        >,
    >,
    /// `entities`: `array of QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicDivisionEntityRef,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicConversationDivisionMembership = &<QueueConversationSocialExpressionEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicDivisionEntityRef>,
});
