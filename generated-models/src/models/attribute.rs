// @generated from the schema "Attribute"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{DateTime, Extra};

/// The schema `Attribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Attribute {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Attribute "Attribute" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        version: i32 = "version" with_version,
        description: String = "description" with_description,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
