// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastUpdateCompleteTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WfmBuShortTermForecastUpdateCompleteTopicUserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBuShortTermForecastUpdateCompleteTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
