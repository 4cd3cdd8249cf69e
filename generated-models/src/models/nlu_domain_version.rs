// @generated from the schema "NluDomainVersion"; changes made here are lost at the next generation

use crate::{
    IntentDefinition, NamedEntityDefinition, NamedEntityTypeDefinition, NluDomain,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `NluDomainVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDomainVersion {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `domain`: `NluDomain`, read-only.
    pub domain: Option<Box<NluDomain>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `published`: `boolean`, read-only.
    pub published: Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateTrained`: `string (date-time)`, read-only.
    #[doc(alias = "dateTrained")]
    pub date_trained: Option<DateTime>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `trainingStatus`: one of `Untrained`, `Training`, `Trained`, `Error` and `Unknown`, read-only.
    #[doc(alias = "trainingStatus")]
    pub training_status: Option<Open<TrainingStatus>>,
    /// `evaluationStatus`: one of `Unevaluated`, `Evaluating`, `Evaluated` and `Error`, read-only.
    #[doc(alias = "evaluationStatus")]
    pub evaluation_status: Option<Open<EvaluationStatus>>,
    /// `intents`: `array of IntentDefinition`.
    pub intents: Option<Vec<IntentDefinition>>,
    /// `entityTypes`: `array of NamedEntityTypeDefinition`.
    #[doc(alias = "entityTypes")]
    pub entity_types: Option<Vec<NamedEntityTypeDefinition>>,
    /// `entities`: `array of NamedEntityDefinition`.
    pub entities: Option<Vec<NamedEntityDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDomainVersion "NluDomainVersion" 15 {
    (
        id: String = "id" with_id read_only,
        domain: Box<NluDomain> = "domain" with_domain read_only,
        description: String = "description" with_description,
        language: String = "language" with_language required,
        published: bool = "published" with_published read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_trained: DateTime = "dateTrained" with_date_trained read_only,
        date_published: DateTime = "datePublished" with_date_published read_only,
        training_status: Open<TrainingStatus> = "trainingStatus" with_training_status read_only,
        evaluation_status: Open<EvaluationStatus> = "evaluationStatus" with_evaluation_status read_only,
        intents: Vec<IntentDefinition> = "intents" with_intents,
        entity_types: Vec<NamedEntityTypeDefinition> = "entityTypes" with_entity_types,
        entities: Vec<NamedEntityDefinition> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `trainingStatus` of `NluDomainVersion`. Known values: `Untrained`, `Training`, `Trained`, `Error`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum TrainingStatus {
    Untrained,
    Training,
    Trained,
    Error,
    Unknown,
}

crate::runtime::values!(TrainingStatus {
    Untrained = "Untrained",
    Training = "Training",
    Trained = "Trained",
    Error = "Error",
    Unknown = "Unknown",
});

/// The property `evaluationStatus` of `NluDomainVersion`. Known values: `Unevaluated`, `Evaluating`, `Evaluated`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum EvaluationStatus {
    Unevaluated,
    Evaluating,
    Evaluated,
    Error,
}

crate::runtime::values!(EvaluationStatus {
    Unevaluated = "Unevaluated",
    Evaluating = "Evaluating",
    Evaluated = "Evaluated",
    Error = "Error",
});
