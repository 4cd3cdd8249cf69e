// @generated from the schema "OrganizationPresence"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::User;
use crate::runtime::{DateTime, Extra};

/// The schema `OrganizationPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrganizationPresence {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `languageLabels`: `map of string`, required.
    #[doc(alias = "languageLabels")]
    pub language_labels: Option<BTreeMap<String, String>>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// `deactivated`: `boolean`.
    pub deactivated: Option<bool>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<User>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrganizationPresence "OrganizationPresence" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        language_labels: BTreeMap<String, String> = "languageLabels" with_language_labels required,
        system_presence: String = "systemPresence" with_system_presence,
        deactivated: bool = "deactivated" with_deactivated,
        primary: bool = "primary" with_primary,
        created_by: Box<User> = "createdBy" with_created_by,
        created_date: DateTime = "createdDate" with_created_date,
        modified_by: Box<User> = "modifiedBy" with_modified_by,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
