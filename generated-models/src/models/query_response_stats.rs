// @generated from the schema "QueryResponseStats"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueryResponseStats`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResponseStats {
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResponseStats "QueryResponseStats" 1 {
    (
        count: i32 = "count" with_count,
    )
});
