// @generated from the schema "Assistant"; changes made here are lost at the next generation

/// The schema `Assistant`.
#[repr(C)]
pub struct Assistant {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `googleDialogflowConfig`: `GoogleDialogflowConfig`.
    #[doc(alias = "googleDialogflowConfig")]
    pub google_dialogflow_config: ::std::option::Option<
        ::std::boxed::Box<crate::GoogleDialogflowConfig>,
    >,
    /// `transcriptionConfig`: `TranscriptionConfig`, required.
    #[doc(alias = "transcriptionConfig")]
    pub transcription_config: ::std::option::Option<
        ::std::boxed::Box<crate::TranscriptionConfig>,
    >,
    /// `knowledgeSuggestionConfig`: `KnowledgeSuggestionConfig`, required.
    #[doc(alias = "knowledgeSuggestionConfig")]
    pub knowledge_suggestion_config: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSuggestionConfig>,
    >,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `copilot`: `Copilot`, read-only.
    pub copilot: ::std::option::Option<::std::boxed::Box<crate::Copilot>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Assistant "Assistant" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        google_dialogflow_config: ::std::boxed::Box<crate::GoogleDialogflowConfig> = "googleDialogflowConfig" 0 with_google_dialogflow_config,
        transcription_config: ::std::boxed::Box<crate::TranscriptionConfig> = "transcriptionConfig" 1 with_transcription_config,
        knowledge_suggestion_config: ::std::boxed::Box<crate::KnowledgeSuggestionConfig> = "knowledgeSuggestionConfig" 1 with_knowledge_suggestion_config,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        copilot: ::std::boxed::Box<crate::Copilot> = "copilot" 2 with_copilot,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Assistant`. Known values: `Active`, `Inactive`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
    ];
}
