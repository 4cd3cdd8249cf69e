// @generated from the schema "ContestCompleteDataScore"; changes made here are lost at the next generation

/// The schema `ContestCompleteDataScore`.
#[repr(C)]
pub struct ContestCompleteDataScore {
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContestCompleteDataScore "ContestCompleteDataScore" 1 {
    (
        score: f64 = "score" 0 with_score,
    )
});
