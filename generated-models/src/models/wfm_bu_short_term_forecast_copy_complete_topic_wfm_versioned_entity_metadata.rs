// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastCopyCompleteTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WfmBuShortTermForecastCopyCompleteTopicUserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBuShortTermForecastCopyCompleteTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
