// @generated from the schema "Segment"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `Segment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Segment {
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`, required.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `howEnded`: `string`.
    #[doc(alias = "howEnded")]
    pub how_ended: Option<String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Segment "Segment" 5 {
    (
        start_time: DateTime = "startTime" with_start_time required,
        end_time: DateTime = "endTime" with_end_time required,
        r#type: String = "type" with_type,
        how_ended: String = "howEnded" with_how_ended,
        disconnect_type: String = "disconnectType" with_disconnect_type,
    )
});
