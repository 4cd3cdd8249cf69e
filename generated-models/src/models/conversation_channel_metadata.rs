// @generated from the schema "ConversationChannelMetadata"; changes made here are lost at the next generation

/// The schema `ConversationChannelMetadata`. Any JSON value.
pub struct ConversationChannelMetadata(pub serde_json::Value);

crate::runtime::any!(ConversationChannelMetadata);
