// @generated from the schema "UserInsightsTrendTotalItem"; changes made here are lost at the next generation

use crate::UserInsightsTrends;
use crate::runtime::Extra;

/// The schema `UserInsightsTrendTotalItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserInsightsTrendTotalItem {
    /// `trends`: `UserInsightsTrends`.
    pub trends: Option<Box<UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserInsightsTrendTotalItem "UserInsightsTrendTotalItem" 1 {
    (
        trends: Box<UserInsightsTrends> = "trends" with_trends,
    )
});
