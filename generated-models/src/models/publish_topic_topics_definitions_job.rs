// @generated from the schema "PublishTopicTopicsDefinitionsJob"; changes made here are lost at the next generation

use crate::PublishTopicTestTopicPhraseResults;
use crate::runtime::{Extra, Open};

/// The schema `PublishTopicTopicsDefinitionsJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishTopicTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Completed`, `Running` and `Failed`.
    pub state: Option<Open<State>>,
    /// `testTopicPhraseResults`: `array of PublishTopicTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: Option<Vec<PublishTopicTestTopicPhraseResults>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishTopicTopicsDefinitionsJob "PublishTopicTopicsDefinitionsJob" 3 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        test_topic_phrase_results: Vec<PublishTopicTestTopicPhraseResults> = "testTopicPhraseResults" with_test_topic_phrase_results,
    )
});

/// The property `state` of `PublishTopicTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Completed,
    Running,
    Failed,
}

crate::runtime::values!(State {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});
