// @generated from the schema "QueueConversationSocialExpressionEventTopicObject"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicObject`. Any JSON value.
pub struct QueueConversationSocialExpressionEventTopicObject(pub serde_json::Value);

crate::runtime::any!(QueueConversationSocialExpressionEventTopicObject);
