// @generated from the schema "MediaSummaryDetail"; changes made here are lost at the next generation

/// The schema `MediaSummaryDetail`.
#[repr(C)]
pub struct MediaSummaryDetail {
    /// `active`: `integer (int32)`.
    pub active: ::std::option::Option<i32>,
    /// `acw`: `integer (int32)`.
    pub acw: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaSummaryDetail "MediaSummaryDetail" 2 {
    (
        active: i32 = "active" 0 with_active,
        acw: i32 = "acw" 0 with_acw,
    )
});
