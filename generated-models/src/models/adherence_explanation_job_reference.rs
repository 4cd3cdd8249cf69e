// @generated from the schema "AdherenceExplanationJobReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AdherenceExplanationJobReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationJobReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations` and `QueryBuExplanations`.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationJobReference "AdherenceExplanationJobReference" 4 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `AdherenceExplanationJobReference`. Known values: `AddExplanation`, `UpdateExplanation`, `QueryAgentExplanations`, `QueryBuExplanations`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    AddExplanation,
    UpdateExplanation,
    QueryAgentExplanations,
    QueryBuExplanations,
}

crate::runtime::values!(Type {
    AddExplanation = "AddExplanation",
    UpdateExplanation = "UpdateExplanation",
    QueryAgentExplanations = "QueryAgentExplanations",
    QueryBuExplanations = "QueryBuExplanations",
});

/// The property `status` of `AdherenceExplanationJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
