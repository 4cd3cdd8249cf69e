// @generated from the schema "WfmBuScheduleTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBuScheduleTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuScheduleTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBuScheduleTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WfmBuScheduleTopicUserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicWfmVersionedEntityMetadata "WfmBuScheduleTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBuScheduleTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
