// @generated from the schema "NluDomainVersion"; changes made here are lost at the next generation

/// The schema `NluDomainVersion`.
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

impl crate::runtime::Model for NluDomainVersion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        description: ::std::option::Option::None,
        language: ::std::option::Option::None,
        published: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_trained: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        training_status: ::std::option::Option::None,
        evaluation_status: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        entity_types: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDomainVersion = &<NluDomainVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDomainVersion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("domain", "domain", 2),
            ("description", "description", 0),
            ("language", "language", 1),
            ("published", "published", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("dateTrained", "date_trained", 2),
            ("datePublished", "date_published", 2),
            ("trainingStatus", "training_status", 2),
            ("evaluationStatus", "evaluation_status", 2),
            ("intents", "intents", 0),
            ("entityTypes", "entity_types", 0),
            ("entities", "entities", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.domain,
            &E.description,
            &E.language,
            &E.published,
            &E.date_created,
            &E.date_modified,
            &E.date_trained,
            &E.date_published,
            &E.training_status,
            &E.evaluation_status,
            &E.intents,
            &E.entity_types,
            &E.entities,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(NluDomainVersion);

crate::runtime::setters!(NluDomainVersion {
    with_id: id: ::std::string::String,
    with_domain: domain: ::std::boxed::Box<crate::NluDomain>,
    with_description: description: ::std::string::String,
    with_language: language: ::std::string::String,
    with_published: published: bool,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_trained: date_trained: crate::runtime::DateTime,
    with_date_published: date_published: crate::runtime::DateTime,
    with_training_status: training_status: crate::runtime::Open<TrainingStatus>,
    with_evaluation_status: evaluation_status: crate::runtime::Open<EvaluationStatus>,
    with_intents: intents: ::std::vec::Vec<crate::IntentDefinition>,
    with_entity_types: entity_types: ::std::vec::Vec<crate::NamedEntityTypeDefinition>,
    with_entities: entities: ::std::vec::Vec<crate::NamedEntityDefinition>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `trainingStatus` of `NluDomainVersion`. Known values: `Untrained`, `Training`, `Trained`, `Error`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TrainingStatus {
    Untrained,
    Training,
    Trained,
    Error,
    Unknown,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationStatus {
    Unevaluated,
    Evaluating,
    Evaluated,
    Error,
}

impl crate::runtime::Enum for EvaluationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unevaluated, "Unevaluated"),
        (Self::Evaluating, "Evaluating"),
        (Self::Evaluated, "Evaluated"),
        (Self::Error, "Error"),
    ];
}
