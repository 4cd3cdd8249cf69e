// @generated from the schema "DialogflowAgent"; changes made here are lost at the next generation

use crate::{DialogflowIntent, DialogflowProject, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `DialogflowAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialogflowAgent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `project`: `DialogflowProject`.
    pub project: Option<Box<DialogflowProject>>,
    /// `languages`: `array of string`.
    pub languages: Option<Vec<String>>,
    /// `intents`: `array of DialogflowIntent`.
    pub intents: Option<Vec<DialogflowIntent>>,
    /// `environments`: `array of string`.
    pub environments: Option<Vec<String>>,
    /// `integration`: `DomainEntityRef`.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialogflowAgent "DialogflowAgent" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        project: Box<DialogflowProject> = "project" with_project,
        languages: Vec<String> = "languages" with_languages,
        intents: Vec<DialogflowIntent> = "intents" with_intents,
        environments: Vec<String> = "environments" with_environments,
        integration: Box<DomainEntityRef> = "integration" with_integration,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
