// @generated from the schema "AdherenceExplanationJobReference"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationJobReference`.
#[repr(C)]
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

crate::runtime::model!(AdherenceExplanationJobReference "AdherenceExplanationJobReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `AdherenceExplanationJobReference`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddExplanation, "AddExplanation"),
        (Self::UpdateExplanation, "UpdateExplanation"),
        (Self::QueryAgentExplanations, "QueryAgentExplanations"),
        (Self::QueryBuExplanations, "QueryBuExplanations"),
    ];
}

/// The property `status` of `AdherenceExplanationJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
