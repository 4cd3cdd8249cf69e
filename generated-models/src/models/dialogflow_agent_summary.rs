// @generated from the schema "DialogflowAgentSummary"; changes made here are lost at the next generation

use crate::{DialogflowProject, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `DialogflowAgentSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialogflowAgentSummary {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `project`: `DialogflowProject`.
    pub project: Option<Box<DialogflowProject>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `integration`: `DomainEntityRef`.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialogflowAgentSummary "DialogflowAgentSummary" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        project: Box<DialogflowProject> = "project" with_project,
        description: String = "description" with_description,
        integration: Box<DomainEntityRef> = "integration" with_integration,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
