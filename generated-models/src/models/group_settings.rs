// @generated from the schema "GroupSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GroupSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupSettings {
    /// `minimumGroupSize`: `integer (int32)`.
    #[doc(alias = "minimumGroupSize")]
    pub minimum_group_size: Option<i32>,
    /// `maximumGroupSize`: `integer (int32)`.
    #[doc(alias = "maximumGroupSize")]
    pub maximum_group_size: Option<i32>,
    /// `maximumTotalSessions`: `integer (int32)`.
    #[doc(alias = "maximumTotalSessions")]
    pub maximum_total_sessions: Option<i32>,
    /// `maximumConcurrentSessions`: `integer (int32)`.
    #[doc(alias = "maximumConcurrentSessions")]
    pub maximum_concurrent_sessions: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupSettings "GroupSettings" 4 {
    (
        minimum_group_size: i32 = "minimumGroupSize" with_minimum_group_size,
        maximum_group_size: i32 = "maximumGroupSize" with_maximum_group_size,
        maximum_total_sessions: i32 = "maximumTotalSessions" with_maximum_total_sessions,
        maximum_concurrent_sessions: i32 = "maximumConcurrentSessions" with_maximum_concurrent_sessions,
    )
});
