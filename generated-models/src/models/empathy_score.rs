// @generated from the schema "EmpathyScore"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmpathyScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmpathyScore {
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmpathyScore "EmpathyScore" 2 {
    (
        score: f64 = "score" with_score,
        user_id: String = "userId" with_user_id,
    )
});
