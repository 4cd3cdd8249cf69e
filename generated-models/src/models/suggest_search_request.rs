// @generated from the schema "SuggestSearchRequest"; changes made here are lost at the next generation

use crate::SuggestSearchCriteria;
use crate::runtime::Extra;

/// The schema `SuggestSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestSearchRequest {
    /// `expand`: `array of string`.
    pub expand: Option<Vec<String>>,
    /// `types`: `array of string`, required.
    pub types: Option<Vec<String>>,
    /// `query`: `array of SuggestSearchCriteria`, required.
    pub query: Option<Vec<SuggestSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestSearchRequest "SuggestSearchRequest" 3 {
    (
        expand: Vec<String> = "expand" with_expand,
        types: Vec<String> = "types" with_types required,
        query: Vec<SuggestSearchCriteria> = "query" with_query required,
    )
});
