// @generated from the schema "QueueUserEventTopicQueueMember"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::QueueUserEventTopicUserReference;
use crate::runtime::Extra;

/// The schema `QueueUserEventTopicQueueMember`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueUserEventTopicQueueMember {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `user`: `QueueUserEventTopicUserReference`.
    pub user: Option<Box<QueueUserEventTopicUserReference>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `joined`: `boolean`.
    pub joined: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueUserEventTopicQueueMember "QueueUserEventTopicQueueMember" 5 {
    (
        id: String = "id" with_id,
        user: Box<QueueUserEventTopicUserReference> = "user" with_user,
        queue_id: String = "queueId" with_queue_id,
        joined: bool = "joined" with_joined,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
