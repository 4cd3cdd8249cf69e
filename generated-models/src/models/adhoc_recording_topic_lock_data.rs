// @generated from the schema "AdhocRecordingTopicLockData"; changes made here are lost at the next generation

use crate::AdhocRecordingTopicUserData;
use crate::runtime::{DateTime, Extra};

/// The schema `AdhocRecordingTopicLockData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdhocRecordingTopicLockData {
    /// `lockedBy`: `AdhocRecordingTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: Option<Box<AdhocRecordingTopicUserData>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdhocRecordingTopicLockData "AdhocRecordingTopicLockData" 3 {
    (
        locked_by: Box<AdhocRecordingTopicUserData> = "lockedBy" with_locked_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_expires: DateTime = "dateExpires" with_date_expires,
    )
});
