// @generated from the schema "ResponseQueryResults"; changes made here are lost at the next generation

use crate::ResponseEntityList;
use crate::runtime::Extra;

/// The schema `ResponseQueryResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseQueryResults {
    /// `results`: `ResponseEntityList`, required.
    pub results: Option<Box<ResponseEntityList>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseQueryResults "ResponseQueryResults" 1 {
    (
        results: Box<ResponseEntityList> = "results" with_results required,
    )
});
