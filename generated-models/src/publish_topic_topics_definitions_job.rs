// @generated from the schema "PublishTopicTopicsDefinitionsJob"; changes made here are lost at the next generation

/// The schema `PublishTopicTopicsDefinitionsJob`.
pub struct PublishTopicTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `testTopicPhraseResults`: `array of PublishTopicTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: ::std::option::Option<
        ::std::vec::Vec<crate::PublishTopicTestTopicPhraseResults>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishTopicTopicsDefinitionsJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        test_topic_phrase_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishTopicTopicsDefinitionsJob = &<PublishTopicTopicsDefinitionsJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishTopicTopicsDefinitionsJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("testTopicPhraseResults", "test_topic_phrase_results", 0),
        ],
        fields: &[&E.id, &E.state, &E.test_topic_phrase_results],
    }
};

crate::runtime::model!(PublishTopicTopicsDefinitionsJob);

crate::runtime::setters!(PublishTopicTopicsDefinitionsJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_test_topic_phrase_results: test_topic_phrase_results: ::std::vec::Vec<crate::PublishTopicTestTopicPhraseResults>,
});

/// The property `state` of `PublishTopicTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Completed,
    Running,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Running, "Running"),
        (Self::Failed, "Failed"),
    ];
}
