// @generated from the schema "ConversationChannelLocation"; changes made here are lost at the next generation

/// The schema `ConversationChannelLocation`. Any JSON value.
pub struct ConversationChannelLocation(pub serde_json::Value);

crate::runtime::any!(ConversationChannelLocation);
