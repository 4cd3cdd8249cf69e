// @generated from the schema "ContentManagementWorkspaceDocumentsTopicLockData"; changes made here are lost at the next generation

use crate::ContentManagementWorkspaceDocumentsTopicUserData;
use crate::runtime::{DateTime, Extra};

/// The schema `ContentManagementWorkspaceDocumentsTopicLockData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentManagementWorkspaceDocumentsTopicLockData {
    /// `lockedBy`: `ContentManagementWorkspaceDocumentsTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: Option<Box<ContentManagementWorkspaceDocumentsTopicUserData>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentManagementWorkspaceDocumentsTopicLockData "ContentManagementWorkspaceDocumentsTopicLockData" 3 {
    (
        locked_by: Box<ContentManagementWorkspaceDocumentsTopicUserData> = "lockedBy" with_locked_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_expires: DateTime = "dateExpires" with_date_expires,
    )
});
