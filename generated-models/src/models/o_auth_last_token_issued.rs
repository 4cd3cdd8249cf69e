// @generated from the schema "OAuthLastTokenIssued"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `OAuthLastTokenIssued`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthLastTokenIssued {
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthLastTokenIssued "OAuthLastTokenIssued" 1 {
    (
        date_issued: DateTime = "dateIssued" with_date_issued,
    )
});
