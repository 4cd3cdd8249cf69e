// @generated from the schema "PublishProgramTopicsDefinitionsJob"; changes made here are lost at the next generation

use crate::PublishProgramTestTopicPhraseResults;
use crate::runtime::{Extra, Open};

/// The schema `PublishProgramTopicsDefinitionsJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishProgramTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Completed`, `Running` and `Failed`.
    pub state: Option<Open<State>>,
    /// `testTopicPhraseResults`: `array of PublishProgramTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: Option<Vec<PublishProgramTestTopicPhraseResults>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishProgramTopicsDefinitionsJob "PublishProgramTopicsDefinitionsJob" 3 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        test_topic_phrase_results: Vec<PublishProgramTestTopicPhraseResults> = "testTopicPhraseResults" with_test_topic_phrase_results,
    )
});

/// The property `state` of `PublishProgramTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
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
