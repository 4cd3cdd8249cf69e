// @generated from the schema "SupportedContent"; changes made here are lost at the next generation

use crate::{DomainEntityRef, MediaTypes};
use crate::runtime::{DateTime, Extra};

/// The schema `SupportedContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedContent {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `mediaTypes`: `MediaTypes`.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Box<MediaTypes>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedContent "SupportedContent" 9 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by read_only,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by read_only,
        version: i32 = "version" with_version read_only,
        media_types: Box<MediaTypes> = "mediaTypes" with_media_types,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
