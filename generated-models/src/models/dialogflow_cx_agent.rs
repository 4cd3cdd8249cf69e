// @generated from the schema "DialogflowCXAgent"; changes made here are lost at the next generation

use crate::{DialogflowCXEnvironment, DialogflowCXProject, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `DialogflowCXAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialogflowCXAgent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `project`: `DialogflowCXProject`.
    pub project: Option<Box<DialogflowCXProject>>,
    /// `languages`: `array of string`.
    pub languages: Option<Vec<String>>,
    /// `environments`: `array of DialogflowCXEnvironment`.
    pub environments: Option<Vec<DialogflowCXEnvironment>>,
    /// `integration`: `DomainEntityRef`.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialogflowCXAgent "DialogflowCXAgent" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        project: Box<DialogflowCXProject> = "project" with_project,
        languages: Vec<String> = "languages" with_languages,
        environments: Vec<DialogflowCXEnvironment> = "environments" with_environments,
        integration: Box<DomainEntityRef> = "integration" with_integration,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
