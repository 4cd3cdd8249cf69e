// @generated from the schema "QueryResponseStats"; changes made here are lost at the next generation

/// The schema `QueryResponseStats`.
#[repr(C)]
pub struct QueryResponseStats {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResponseStats "QueryResponseStats" 1 {
    (
        count: i32 = "count" 0 with_count,
    )
});
