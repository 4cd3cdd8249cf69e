// @generated from the schema "QueueConversationSocialExpressionEventTopicTransferInitiator"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicTransferInitiator`.
pub struct QueueConversationSocialExpressionEventTopicTransferInitiator {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationSocialExpressionEventTopicTransferInitiator {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicTransferInitiator = &<QueueConversationSocialExpressionEventTopicTransferInitiator as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicTransferInitiator",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0)],
        fields: &[&E.user_id],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicTransferInitiator);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicTransferInitiator {
    with_user_id: user_id: ::std::string::String,
});
