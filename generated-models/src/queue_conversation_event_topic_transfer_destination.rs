// @generated from the schema "QueueConversationEventTopicTransferDestination"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicTransferDestination`.
pub struct QueueConversationEventTopicTransferDestination {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicTransferDestination {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicTransferDestination = &<QueueConversationEventTopicTransferDestination as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicTransferDestination",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0), ("address", "address", 0)],
        fields: &[&E.user_id, &E.address],
    }
};

crate::runtime::model!(QueueConversationEventTopicTransferDestination);

crate::runtime::setters!(QueueConversationEventTopicTransferDestination {
    with_user_id: user_id: ::std::string::String,
    with_address: address: ::std::string::String,
});
