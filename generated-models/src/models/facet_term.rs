// @generated from the schema "FacetTerm"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `FacetTerm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacetTerm {
    /// `term`: `string`.
    pub term: Option<String>,
    /// `key`: `integer (int64)`.
    pub key: Option<i64>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `count`: `integer (int64)`.
    pub count: Option<i64>,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacetTerm "FacetTerm" 6 {
    (
        term: String = "term" with_term,
        key: i64 = "key" with_key,
        id: String = "id" with_id,
        name: String = "name" with_name,
        count: i64 = "count" with_count,
        time: DateTime = "time" with_time,
    )
});
