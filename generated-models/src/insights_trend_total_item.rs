// @generated from the schema "InsightsTrendTotalItem"; changes made here are lost at the next generation

/// The schema `InsightsTrendTotalItem`.
#[repr(C)]
pub struct InsightsTrendTotalItem {
    /// `trends`: `InsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsTrendTotalItem "InsightsTrendTotalItem" 1 {
    (
        trends: ::std::boxed::Box<crate::InsightsTrends> = "trends" 0 with_trends,
    )
});
