// @generated from the schema "CreateGeneralProgramTopicsDefinitionsJob"; changes made here are lost at the next generation

use crate::CreateGeneralProgramTestTopicPhraseResults;
use crate::runtime::{Extra, Open};

/// The schema `CreateGeneralProgramTopicsDefinitionsJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateGeneralProgramTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Completed`, `Running` and `Failed`.
    pub state: Option<Open<State>>,
    /// `testTopicPhraseResults`: `array of CreateGeneralProgramTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: Option<
        Vec<CreateGeneralProgramTestTopicPhraseResults>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateGeneralProgramTopicsDefinitionsJob "CreateGeneralProgramTopicsDefinitionsJob" 3 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        test_topic_phrase_results: Vec<CreateGeneralProgramTestTopicPhraseResults> = "testTopicPhraseResults" with_test_topic_phrase_results,
    )
});

/// The property `state` of `CreateGeneralProgramTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
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
