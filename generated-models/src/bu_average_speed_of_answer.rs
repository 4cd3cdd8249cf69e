// @generated from the schema "BuAverageSpeedOfAnswer"; changes made here are lost at the next generation

/// The schema `BuAverageSpeedOfAnswer`.
#[repr(C)]
pub struct BuAverageSpeedOfAnswer {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAverageSpeedOfAnswer "BuAverageSpeedOfAnswer" 2 {
    (
        include: bool = "include" 1 with_include,
        seconds: i32 = "seconds" 0 with_seconds,
    )
});
