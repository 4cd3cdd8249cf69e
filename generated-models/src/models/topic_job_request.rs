// @generated from the schema "TopicJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TopicJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicJobRequest {
    /// `topicIds`: `array of string`, required.
    #[doc(alias = "topicIds")]
    pub topic_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicJobRequest "TopicJobRequest" 1 {
    (
        topic_ids: Vec<String> = "topicIds" with_topic_ids required,
    )
});
