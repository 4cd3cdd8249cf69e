// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicUserReference "WfmBulkShiftTradeStateUpdateNotificationTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
