// @generated from the schema "ConversationEventTopicTransferDestination"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicTransferDestination`.
pub struct ConversationEventTopicTransferDestination {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicTransferDestination {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicTransferDestination = &<ConversationEventTopicTransferDestination as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicTransferDestination",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0), ("address", "address", 0)],
        fields: &[&E.user_id, &E.address],
    }
};

crate::runtime::model!(ConversationEventTopicTransferDestination);

crate::runtime::setters!(ConversationEventTopicTransferDestination {
    with_user_id: user_id: ::std::string::String,
    with_address: address: ::std::string::String,
});
