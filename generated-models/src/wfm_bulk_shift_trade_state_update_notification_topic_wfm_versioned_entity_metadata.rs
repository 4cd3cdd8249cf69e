// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `modifiedBy`: `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference,
        >,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata "WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" 0 with_version,
        modified_by: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
