// @generated from the schema "QueueConversationVideoEventTopicObject"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicObject`. Any JSON value.
pub struct QueueConversationVideoEventTopicObject(pub serde_json::Value);

crate::runtime::any!(QueueConversationVideoEventTopicObject);
