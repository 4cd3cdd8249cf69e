// @generated from the schema "ContestCompleteDataScore"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContestCompleteDataScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContestCompleteDataScore {
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContestCompleteDataScore "ContestCompleteDataScore" 1 {
    (
        score: f64 = "score" with_score,
    )
});
