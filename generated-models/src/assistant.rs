// @generated from the schema "Assistant"; changes made here are lost at the next generation

/// The schema `Assistant`.
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

impl crate::runtime::Model for Assistant {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        google_dialogflow_config: ::std::option::Option::None,
        transcription_config: ::std::option::Option::None,
        knowledge_suggestion_config: ::std::option::Option::None,
        state: ::std::option::Option::None,
        copilot: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Assistant = &<Assistant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Assistant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("createdBy", "created_by", 2),
            ("modifiedBy", "modified_by", 2),
            ("googleDialogflowConfig", "google_dialogflow_config", 0),
            ("transcriptionConfig", "transcription_config", 1),
            ("knowledgeSuggestionConfig", "knowledge_suggestion_config", 1),
            ("state", "state", 2),
            ("copilot", "copilot", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.google_dialogflow_config,
            &E.transcription_config,
            &E.knowledge_suggestion_config,
            &E.state,
            &E.copilot,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Assistant);

crate::runtime::setters!(Assistant {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_google_dialogflow_config: google_dialogflow_config: ::std::boxed::Box<crate::GoogleDialogflowConfig>,
    with_transcription_config: transcription_config: ::std::boxed::Box<crate::TranscriptionConfig>,
    with_knowledge_suggestion_config: knowledge_suggestion_config: ::std::boxed::Box<crate::KnowledgeSuggestionConfig>,
    with_state: state: crate::runtime::Open<State>,
    with_copilot: copilot: ::std::boxed::Box<crate::Copilot>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Assistant`. Known values: `Active`, `Inactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
    ];
}
