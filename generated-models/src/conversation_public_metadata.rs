// @generated from the schema "ConversationPublicMetadata"; changes made here are lost at the next generation

/// The schema `ConversationPublicMetadata`.
pub struct ConversationPublicMetadata {
    /// `rootId`: `string`.
    #[doc(alias = "rootId")]
    pub root_id: ::std::option::Option<::std::string::String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationPublicMetadata {
    const EMPTY: Self = Self {
        root_id: ::std::option::Option::None,
        reply_to_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationPublicMetadata = &<ConversationPublicMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationPublicMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[("rootId", "root_id", 0), ("replyToId", "reply_to_id", 0)],
        fields: &[&E.root_id, &E.reply_to_id],
    }
};

crate::runtime::model!(ConversationPublicMetadata);

crate::runtime::setters!(ConversationPublicMetadata {
    with_root_id: root_id: ::std::string::String,
    with_reply_to_id: reply_to_id: ::std::string::String,
});
