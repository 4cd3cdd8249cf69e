// @generated from the schema "NluDomainVersion"; changes made here are lost at the next generation

/// The schema `NluDomainVersion`.
#[repr(C)]
pub struct NluDomainVersion {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `domain`: `NluDomain`, read-only.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::NluDomain>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`, read-only.
    pub published: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateTrained`: `string (date-time)`, read-only.
    #[doc(alias = "dateTrained")]
    pub date_trained: ::std::option::Option<crate::runtime::DateTime>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `trainingStatus`: `string`, read-only.
    #[doc(alias = "trainingStatus")]
    pub training_status: ::std::option::Option<crate::runtime::Open<TrainingStatus>>,
    /// `evaluationStatus`: `string`, read-only.
    #[doc(alias = "evaluationStatus")]
    pub evaluation_status: ::std::option::Option<crate::runtime::Open<EvaluationStatus>>,
    /// `intents`: `array of IntentDefinition`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::IntentDefinition>>,
    /// `entityTypes`: `array of NamedEntityTypeDefinition`.
    #[doc(alias = "entityTypes")]
    pub entity_types: ::std::option::Option<
        ::std::vec::Vec<crate::NamedEntityTypeDefinition>,
    >,
    /// `entities`: `array of NamedEntityDefinition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::NamedEntityDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDomainVersion "NluDomainVersion" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        domain: ::std::boxed::Box<crate::NluDomain> = "domain" 2 with_domain,
        description: ::std::string::String = "description" 0 with_description,
        language: ::std::string::String = "language" 1 with_language,
        published: bool = "published" 2 with_published,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_trained: crate::runtime::DateTime = "dateTrained" 2 with_date_trained,
        date_published: crate::runtime::DateTime = "datePublished" 2 with_date_published,
        training_status: crate::runtime::Open<TrainingStatus> = "trainingStatus" 2 with_training_status,
        evaluation_status: crate::runtime::Open<EvaluationStatus> = "evaluationStatus" 2 with_evaluation_status,
        intents: ::std::vec::Vec<crate::IntentDefinition> = "intents" 0 with_intents,
        entity_types: ::std::vec::Vec<crate::NamedEntityTypeDefinition> = "entityTypes" 0 with_entity_types,
        entities: ::std::vec::Vec<crate::NamedEntityDefinition> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `trainingStatus` of `NluDomainVersion`. Known values: `Untrained`, `Training`, `Trained`, `Error`, `Unknown`.
#[non_exhaustive]
pub enum TrainingStatus {
    Untrained,
    Training,
    Trained,
    Error,
    Unknown,
}

crate::runtime::known!(TrainingStatus);

impl crate::runtime::Enum for TrainingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Untrained, "Untrained"),
        (Self::Training, "Training"),
        (Self::Trained, "Trained"),
        (Self::Error, "Error"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `evaluationStatus` of `NluDomainVersion`. Known values: `Unevaluated`, `Evaluating`, `Evaluated`, `Error`.
#[non_exhaustive]
pub enum EvaluationStatus {
    Unevaluated,
    Evaluating,
    Evaluated,
    Error,
}

crate::runtime::known!(EvaluationStatus);

impl crate::runtime::Enum for EvaluationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unevaluated, "Unevaluated"),
        (Self::Evaluating, "Evaluating"),
        (Self::Evaluated, "Evaluated"),
        (Self::Error, "Error"),
    ];
}
