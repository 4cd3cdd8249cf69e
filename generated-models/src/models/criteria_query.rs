// @generated from the schema "CriteriaQuery"; changes made here are lost at the next generation

use crate::CriteriaGroup;
use crate::runtime::Extra;

/// The schema `CriteriaQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CriteriaQuery {
    /// `query`: `array of CriteriaGroup`, required.
    pub query: Option<Vec<CriteriaGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CriteriaQuery "CriteriaQuery" 1 {
    (
        query: Vec<CriteriaGroup> = "query" with_query required,
    )
});
