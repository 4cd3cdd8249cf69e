// @generated from the schema "AggregateViewData"; changes made here are lost at the next generation

use crate::StatisticalSummary;
use crate::runtime::Extra;

/// The schema `AggregateViewData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregateViewData {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: Option<Box<StatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregateViewData "AggregateViewData" 2 {
    (
        name: String = "name" with_name,
        stats: Box<StatisticalSummary> = "stats" with_stats,
    )
});
