// @generated from the schema "SessionFiles"; changes made here are lost at the next generation

use crate::{SessionMetaData, SessionMetricData};
use crate::runtime::Extra;

/// The schema `SessionFiles`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionFiles {
    /// `metaData`: `SessionMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: Option<Box<SessionMetaData>>,
    /// `offered`: `SessionMetricData`.
    pub offered: Option<Box<SessionMetricData>>,
    /// `averageHandleTime`: `SessionMetricData`.
    #[doc(alias = "averageHandleTime")]
    pub average_handle_time: Option<Box<SessionMetricData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionFiles "SessionFiles" 3 {
    (
        meta_data: Box<SessionMetaData> = "metaData" with_meta_data,
        offered: Box<SessionMetricData> = "offered" with_offered,
        average_handle_time: Box<SessionMetricData> = "averageHandleTime" with_average_handle_time,
    )
});
