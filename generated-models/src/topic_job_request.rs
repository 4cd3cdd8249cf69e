// @generated from the schema "TopicJobRequest"; changes made here are lost at the next generation

/// The schema `TopicJobRequest`.
pub struct TopicJobRequest {
    /// `topicIds`: `array of string`, required.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TopicJobRequest {
    const EMPTY: Self = Self {
        topic_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicJobRequest = &<TopicJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("topicIds", "topic_ids", 1)],
        fields: &[&E.topic_ids],
    }
};

crate::runtime::model!(TopicJobRequest);

crate::runtime::setters!(TopicJobRequest {
    with_topic_ids: topic_ids: ::std::vec::Vec<::std::string::String>,
});
