// @generated from the schema "BuAgentScheduleHistoryChangeMetadata"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `BuAgentScheduleHistoryChangeMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleHistoryChangeMetadata {
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryChangeMetadata "BuAgentScheduleHistoryChangeMetadata" 2 {
    (
        date_modified: DateTime = "dateModified" with_date_modified,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
    )
});
