// @generated from the schema "WfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmVersionedEntityMetadata {
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmVersionedEntityMetadata "WfmVersionedEntityMetadata" 5 {
    (
        version: i32 = "version" with_version required,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
    )
});
