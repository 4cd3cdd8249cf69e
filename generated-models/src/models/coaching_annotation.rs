// @generated from the schema "CoachingAnnotation"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CoachingAnnotation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAnnotation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `isDeleted`: `boolean`, read-only.
    #[doc(alias = "isDeleted")]
    pub is_deleted: Option<bool>,
    /// `accessType`: one of `Public` and `Private`, read-only.
    #[doc(alias = "accessType")]
    pub access_type: Option<Open<AccessType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAnnotation "CoachingAnnotation" 9 {
    (
        id: String = "id" with_id read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        text: String = "text" with_text required,
        is_deleted: bool = "isDeleted" with_is_deleted read_only,
        access_type: Open<AccessType> = "accessType" with_access_type read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `accessType` of `CoachingAnnotation`. Known values: `Public`, `Private`.
#[repr(u16)]
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

crate::runtime::values!(AccessType {
    Public = "Public",
    Private = "Private",
});
