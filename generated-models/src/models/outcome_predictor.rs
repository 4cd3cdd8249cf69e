// @generated from the schema "OutcomePredictor"; changes made here are lost at the next generation

use crate::OutcomeRef;
use crate::runtime::Extra;

/// The schema `OutcomePredictor`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomePredictor {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `outcome`: `OutcomeRef`.
    pub outcome: Option<Box<OutcomeRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomePredictor "OutcomePredictor" 3 {
    (
        id: String = "id" with_id read_only,
        outcome: Box<OutcomeRef> = "outcome" with_outcome,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
