// @generated from the schema "TopicJobRequest"; changes made here are lost at the next generation

/// The schema `TopicJobRequest`.
#[repr(C)]
pub struct TopicJobRequest {
    /// `topicIds`: `array of string`, required.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TopicJobRequest "TopicJobRequest" 1 {
    (
        topic_ids: ::std::vec::Vec<::std::string::String> = "topicIds" 1 with_topic_ids,
    )
});
