// @generated from the schema "QueueConversationEventTopicObject"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicObject`. Any JSON value.
pub struct QueueConversationEventTopicObject(pub serde_json::Value);

crate::runtime::any!(QueueConversationEventTopicObject);
