// @generated from the schema "ArticleContentBody"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ArticleContentBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArticleContentBody {
    /// `locationUrl`: `string`, read-only.
    #[doc(alias = "locationUrl")]
    pub location_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArticleContentBody "ArticleContentBody" 1 {
    (
        location_url: String = "locationUrl" with_location_url read_only,
    )
});
