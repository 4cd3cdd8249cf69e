// @generated from the schema "DraftRequest"; changes made here are lost at the next generation

use crate::{DraftIntents, DraftTopicRequest};
use crate::runtime::Extra;

/// The schema `DraftRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftRequest {
    /// `intents`: `array of DraftIntents`.
    pub intents: Option<Vec<DraftIntents>>,
    /// `topics`: `array of DraftTopicRequest`.
    pub topics: Option<Vec<DraftTopicRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftRequest "DraftRequest" 2 {
    (
        intents: Vec<DraftIntents> = "intents" with_intents,
        topics: Vec<DraftTopicRequest> = "topics" with_topics,
    )
});
