// @generated from the schema "AuthorizationPolicy"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Subject, TypedAttribute};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AuthorizationPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthorizationPolicy {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `targetResource`: `string`, read-only.
    #[doc(alias = "targetResource")]
    pub target_resource: Option<String>,
    /// `subject`: `Subject`, required.
    pub subject: Option<Box<Subject>>,
    /// `effect`: one of `ALLOW` and `DENY`, required.
    pub effect: Option<Open<Effect>>,
    /// `condition`: `object`.
    pub condition: Option<serde_json::Value>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `presetAttributes`: `map of TypedAttribute`.
    #[doc(alias = "presetAttributes")]
    pub preset_attributes: Option<BTreeMap<String, TypedAttribute>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthorizationPolicy "AuthorizationPolicy" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        target_resource: String = "targetResource" with_target_resource read_only,
        subject: Box<Subject> = "subject" with_subject required,
        effect: Open<Effect> = "effect" with_effect required,
        condition: serde_json::Value = "condition" with_condition,
        description: String = "description" with_description,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        preset_attributes: BTreeMap<String, TypedAttribute> = "presetAttributes" with_preset_attributes,
        active: bool = "active" with_active,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `effect` of `AuthorizationPolicy`. Known values: `ALLOW`, `DENY`.
#[repr(u16)]
#[non_exhaustive]
pub enum Effect {
    Allow,
    Deny,
}

crate::runtime::values!(Effect {
    Allow = "ALLOW",
    Deny = "DENY",
});
