// @generated from the schema "AdherenceExplanationJobReference"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationJobReference`.
pub struct AdherenceExplanationJobReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationJobReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationJobReference = &<AdherenceExplanationJobReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationJobReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("type", "type", 0),
            ("status", "status", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.r#type, &E.status, &E.self_uri],
    }
};

crate::runtime::model!(AdherenceExplanationJobReference);

crate::runtime::setters!(AdherenceExplanationJobReference {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `AdherenceExplanationJobReference`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddExplanation, "AddExplanation"),
        (Self::UpdateExplanation, "UpdateExplanation"),
        (Self::QueryAgentExplanations, "QueryAgentExplanations"),
        (Self::QueryBuExplanations, "QueryBuExplanations"),
    ];
}

/// The property `status` of `AdherenceExplanationJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
