// @generated from the schema "Assistant"; changes made here are lost at the next generation

use crate::{
    Copilot, GoogleDialogflowConfig, KnowledgeSuggestionConfig, TranscriptionConfig,
    UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Assistant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Assistant {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `googleDialogflowConfig`: `GoogleDialogflowConfig`.
    #[doc(alias = "googleDialogflowConfig")]
    pub google_dialogflow_config: Option<Box<GoogleDialogflowConfig>>,
    /// `transcriptionConfig`: `TranscriptionConfig`, required.
    #[doc(alias = "transcriptionConfig")]
    pub transcription_config: Option<Box<TranscriptionConfig>>,
    /// `knowledgeSuggestionConfig`: `KnowledgeSuggestionConfig`, required.
    #[doc(alias = "knowledgeSuggestionConfig")]
    pub knowledge_suggestion_config: Option<Box<KnowledgeSuggestionConfig>>,
    /// `state`: one of `Active` and `Inactive`, read-only.
    pub state: Option<Open<State>>,
    /// `copilot`: `Copilot`, read-only.
    pub copilot: Option<Box<Copilot>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Assistant "Assistant" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        google_dialogflow_config: Box<GoogleDialogflowConfig> = "googleDialogflowConfig" with_google_dialogflow_config,
        transcription_config: Box<TranscriptionConfig> = "transcriptionConfig" with_transcription_config required,
        knowledge_suggestion_config: Box<KnowledgeSuggestionConfig> = "knowledgeSuggestionConfig" with_knowledge_suggestion_config required,
        state: Open<State> = "state" with_state read_only,
        copilot: Box<Copilot> = "copilot" with_copilot read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Assistant`. Known values: `Active`, `Inactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::values!(State {
    Active = "Active",
    Inactive = "Inactive",
});
