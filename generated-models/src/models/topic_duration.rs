// @generated from the schema "TopicDuration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TopicDuration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicDuration {
    /// `totalMilliseconds`: `integer (int64)`, read-only.
    #[doc(alias = "totalMilliseconds")]
    pub total_milliseconds: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicDuration "TopicDuration" 1 {
    (
        total_milliseconds: i64 = "totalMilliseconds" with_total_milliseconds read_only,
    )
});
