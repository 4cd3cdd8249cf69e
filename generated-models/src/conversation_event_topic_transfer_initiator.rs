// @generated from the schema "ConversationEventTopicTransferInitiator"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicTransferInitiator`.
pub struct ConversationEventTopicTransferInitiator {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicTransferInitiator {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicTransferInitiator = &<ConversationEventTopicTransferInitiator as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicTransferInitiator",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0)],
        fields: &[&E.user_id],
    }
};

crate::runtime::model!(ConversationEventTopicTransferInitiator);

crate::runtime::setters!(ConversationEventTopicTransferInitiator {
    with_user_id: user_id: ::std::string::String,
});
