// @generated from the schema "UserInsightsTrendTotalItem"; changes made here are lost at the next generation

/// The schema `UserInsightsTrendTotalItem`.
#[repr(C)]
pub struct UserInsightsTrendTotalItem {
    /// `trends`: `UserInsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserInsightsTrendTotalItem "UserInsightsTrendTotalItem" 1 {
    (
        trends: ::std::boxed::Box<crate::UserInsightsTrends> = "trends" 0 with_trends,
    )
});
