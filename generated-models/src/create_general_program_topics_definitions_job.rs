// @generated from the schema "CreateGeneralProgramTopicsDefinitionsJob"; changes made here are lost at the next generation

/// The schema `CreateGeneralProgramTopicsDefinitionsJob`.
#[repr(C)]
pub struct CreateGeneralProgramTopicsDefinitionsJob {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `testTopicPhraseResults`: `array of CreateGeneralProgramTestTopicPhraseResults`.
    #[doc(alias = "testTopicPhraseResults")]
    pub test_topic_phrase_results: ::std::option::Option<
        ::std::vec::Vec<crate::CreateGeneralProgramTestTopicPhraseResults>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateGeneralProgramTopicsDefinitionsJob "CreateGeneralProgramTopicsDefinitionsJob" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        test_topic_phrase_results: ::std::vec::Vec<crate::CreateGeneralProgramTestTopicPhraseResults> = "testTopicPhraseResults" 0 with_test_topic_phrase_results,
    )
});

/// The property `state` of `CreateGeneralProgramTopicsDefinitionsJob`. Known values: `Completed`, `Running`, `Failed`.
#[non_exhaustive]
pub enum State {
    Completed,
    Running,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Running, "Running"),
        (Self::Failed, "Failed"),
    ];
}
