// @generated from the schema "QueueUserEventTopicObject"; changes made here are lost at the next generation

/// The schema `QueueUserEventTopicObject`. Any JSON value.
pub struct QueueUserEventTopicObject(pub serde_json::Value);

crate::runtime::any!(QueueUserEventTopicObject);
