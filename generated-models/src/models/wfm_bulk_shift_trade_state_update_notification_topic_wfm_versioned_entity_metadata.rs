// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

use crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `modifiedBy`: `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<
        Box<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata "WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" with_version,
        modified_by: Box<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
