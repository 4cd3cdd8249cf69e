// @generated from the schema "ContentManagementSingleDocumentTopicLockData"; changes made here are lost at the next generation

use crate::ContentManagementSingleDocumentTopicUserData;
use crate::runtime::{DateTime, Extra};

/// The schema `ContentManagementSingleDocumentTopicLockData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentManagementSingleDocumentTopicLockData {
    /// `lockedBy`: `ContentManagementSingleDocumentTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: Option<Box<ContentManagementSingleDocumentTopicUserData>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentManagementSingleDocumentTopicLockData "ContentManagementSingleDocumentTopicLockData" 3 {
    (
        locked_by: Box<ContentManagementSingleDocumentTopicUserData> = "lockedBy" with_locked_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_expires: DateTime = "dateExpires" with_date_expires,
    )
});
