// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastGenerateProgressTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<
        Box<WfmBuShortTermForecastGenerateProgressTopicUserReference>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBuShortTermForecastGenerateProgressTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
