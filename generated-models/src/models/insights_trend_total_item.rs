// @generated from the schema "InsightsTrendTotalItem"; changes made here are lost at the next generation

use crate::InsightsTrends;
use crate::runtime::Extra;

/// The schema `InsightsTrendTotalItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsTrendTotalItem {
    /// `trends`: `InsightsTrends`.
    pub trends: Option<Box<InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsTrendTotalItem "InsightsTrendTotalItem" 1 {
    (
        trends: Box<InsightsTrends> = "trends" with_trends,
    )
});
