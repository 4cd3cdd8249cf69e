// @generated from the schema "ArticleContentBody"; changes made here are lost at the next generation

/// The schema `ArticleContentBody`.
#[repr(C)]
pub struct ArticleContentBody {
    /// `locationUrl`: `string`, read-only.
    #[doc(alias = "locationUrl")]
    pub location_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArticleContentBody "ArticleContentBody" 1 {
    (
        location_url: ::std::string::String = "locationUrl" 2 with_location_url,
    )
});
