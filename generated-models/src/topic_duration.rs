// @generated from the schema "TopicDuration"; changes made here are lost at the next generation

/// The schema `TopicDuration`.
#[repr(C)]
pub struct TopicDuration {
    /// `totalMilliseconds`: `integer (int64)`, read-only.
    #[doc(alias = "totalMilliseconds")]
    pub total_milliseconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TopicDuration "TopicDuration" 1 {
    (
        total_milliseconds: i64 = "totalMilliseconds" 2 with_total_milliseconds,
    )
});
