// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastImportCompleteTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastImportCompleteTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WfmBuShortTermForecastImportCompleteTopicUserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBuShortTermForecastImportCompleteTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
