// @generated from the schema "ConversationEventTopicObject"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicObject`. Any JSON value.
pub struct ConversationEventTopicObject(pub serde_json::Value);

crate::runtime::any!(ConversationEventTopicObject);
