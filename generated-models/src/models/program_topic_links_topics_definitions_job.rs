// @generated from the schema "ProgramTopicLinksTopicsDefinitionsJob"; changes made here are lost at the next generation

use crate::ProgramTopicLinksTestTopicPhraseResults;
use crate::runtime::{Extra, Open};

/// The schema `ProgramTopicLinksTopicsDefinitionsJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramTopicLinksTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Completed`, `Running` and `Failed`.
    pub state: Option<Open<State>>,
    /// `testTopicPhraseResults`: `array of ProgramTopicLinksTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: Option<Vec<ProgramTopicLinksTestTopicPhraseResults>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramTopicLinksTopicsDefinitionsJob "ProgramTopicLinksTopicsDefinitionsJob" 3 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        test_topic_phrase_results: Vec<ProgramTopicLinksTestTopicPhraseResults> = "testTopicPhraseResults" with_test_topic_phrase_results,
    )
});

/// The property `state` of `ProgramTopicLinksTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
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
