// @generated from the schema "QueueConversationEventTopicTransferInitiator"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicTransferInitiator`.
pub struct QueueConversationEventTopicTransferInitiator {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicTransferInitiator {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicTransferInitiator = &<QueueConversationEventTopicTransferInitiator as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicTransferInitiator",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0)],
        fields: &[&E.user_id],
    }
};

crate::runtime::model!(QueueConversationEventTopicTransferInitiator);

crate::runtime::setters!(QueueConversationEventTopicTransferInitiator {
    with_user_id: user_id: ::std::string::String,
});
